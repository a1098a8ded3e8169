#!/usr/bin/env bash
# Sets re-deciding and the six encoded updates beside boardgame.io, in one run on one core.
#
# Needs node and npm; everything else comes with the build. Prints figures and their ratios.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:-5}
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/rondetafel/target}

cargo build --locked --release --no-default-features >&2
(cd benches/peers/boardgame.io && npm install --silent --no-audit --no-fund >&2)

one_core() {
    if command -v taskset >/dev/null; then taskset -c 0 "$@"; else "$@"; fi
}

peer=$(cd benches/peers/boardgame.io && one_core env NODE_ENV=production node bench.js "$seconds")
ours=$(one_core "$CARGO_TARGET_DIR/release/rondetafel" simulate hees --seeds 1000 --format json)
printf '%s\n%s\n' "$peer" "$ours" >&2

python3 - "$peer" "$ours" <<'PY'
import json, re, sys
peer, ours = sys.argv[1], json.loads(sys.argv[2])

def moves(name):
    line = next(line for line in peer.splitlines() if line.startswith(name))
    return float(re.search(r"([\d.]+) moves/s", line).group(1))

for what, mine, theirs in [
    ("re-deciding / reducer", ours["commands_redecided_per_second"], moves("reducer (undo on, default)")),
    ("six updates / filtered JSON", ours["updates_encoded_per_second"], moves("reducer + filterPlayerView + JSON x6")),
]:
    print(f"{what}: {mine:,.0f} / {theirs:,.0f} a second = {mine / theirs:.1f}")
print(f"sessions a second: {ours['sessions_per_second']:,.0f}; years a second: {ours['years_per_second']:,.0f}")
PY
