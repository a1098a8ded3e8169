//! What the author accepts, with a reason.
//!
//! **Invariant:** only warnings and hints can be silenced, and no silence without a reason works.

use super::Findings;
use crate::scenario::finding::{Code, Severity};
use crate::scenario::source::CaseSource;

/// Takes out what is silenced; reports silences that do not do what they say. Only once everything
/// was looked at, one can say that a silence has nothing to silence.
pub(super) fn apply(source: &CaseSource, is_all_known: bool, found: &mut Findings) {
    for (index, silence) in source.scenario.silence.iter().enumerate() {
        let path = format!("silence[{index}].code");
        let file = "scenario.ron";
        let Some(code) = Code::named(&silence.code) else {
            found
                .add(Code::UnknownCode, file, path)
                .text("name", &silence.code)
                .instead(&silence.code, Code::ALL.iter().map(|code| code.word()));
            continue;
        };
        if code.severity() == Severity::Error {
            found.add(Code::SilencedError, file, path).text("name", &silence.code);
            continue;
        }
        if silence.reason.trim().is_empty() {
            found.add(Code::SilencedWithoutReason, file, path).text("name", &silence.code);
            continue;
        }
        if !found.silence(code) && is_all_known && !code.is_proven() {
            found.add(Code::UselessSilence, file, path).text("name", &silence.code);
        }
    }
}

/// The codes that the author accepts, each with a reason.
pub(super) fn accepted(source: &CaseSource) -> Vec<Code> {
    let silences = source.scenario.silence.iter();
    let reasoned = silences.filter(|silence| !silence.reason.trim().is_empty());
    let codes = reasoned.filter_map(|silence| Code::named(&silence.code));
    codes.filter(|code| code.severity() != Severity::Error).collect()
}
