//! For an author: every case on the shelf with what is known about it, and one case under one's
//! hands.
//!
//! Things are named as in the author's files, as in findings and proofs.
//!
//! **Invariant:** what a player should not read before playing stands apart, so that a screen can
//! keep it closed until somebody opens it.

use std::collections::BTreeMap;

use crate::locale::{self, Locale, Value};
use crate::present::chooser::{self, CaseChoice, hidden};
use crate::present::finding::{Excerpt, FindingCounts, FindingModel};
use crate::present::proof::{self, ProofModel};
use crate::present::trouble;
use crate::preview::Look;
use crate::preview::examine::Kept;
use crate::preview::lay::PARTS;
use crate::preview::survey::Surveyed;
use crate::proof::verdict::Verdict;
use crate::rules::table::Phase;
use crate::scenario::finding::Severity;
use crate::scenario::shelf::Origin;
use crate::scenario::term::LegalRegime;
use crate::sitting::catalogue::OnShelf;

/// More findings than this are counted and not listed.
const MOST_FINDINGS: usize = 200;

/// Every case on the shelf.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CasesModel {
    /// By name.
    pub cases: Vec<CaseRow>,
}

/// A case on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// What can be chosen.
    pub choice: CaseChoice,
    /// Where it is, and which version in which languages.
    pub lines: Vec<String>,
    /// What is found about it; none: it was not looked through yet.
    pub found: Option<Mark>,
    /// What is known about its proof; none: it was not looked through yet.
    pub proof: Option<Mark>,
    /// Who made it, under which licence and law; sources.
    pub about: Vec<String>,
    /// What can be learned from it: it gives away where the case leads.
    pub learning_goals: Vec<String>,
}

/// How good something is, and that in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// How bad; none: nothing is.
    pub severity: Option<Severity>,
    /// In words.
    pub line: String,
}

/// A case under its author's hands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewModel {
    /// Its title, or its name while nobody can read that.
    pub title: String,
    /// The folder, pack or name that was opened.
    pub place: String,
    /// Whether it can be played, and what is found.
    pub state: Mark,
    /// That the last good version is looked at, or that there is none.
    pub note: Option<String>,
    /// What is found, the worst first.
    pub findings: Vec<FindingRow>,
    /// How many more there are, if so.
    pub more: Option<String>,
    /// What is known about its proof.
    pub proof_mark: Mark,
    /// What was measured.
    pub proof: Option<ProofModel>,
    /// Whether it can be proven as it is now.
    pub is_provable: bool,
    /// The seats of the version that can be looked at; none: there is none.
    pub seats: Vec<String>,
    /// The parts of a session.
    pub parts: Vec<(Phase, String)>,
    /// How the network can be set up.
    pub presets: Vec<String>,
}

/// A finding, with the line that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingRow {
    /// How bad it is.
    pub severity: Severity,
    /// In words.
    pub finding: FindingModel,
    /// The line; none: the thing is in no file.
    pub excerpt: Option<Excerpt>,
}

/// Every case on the shelf; what was not looked through yet has no marks.
#[must_use]
pub fn cases(locale: &Locale, shelf: &[OnShelf], surveyed: &[Surveyed]) -> CasesModel {
    let surveyed: BTreeMap<&str, &Surveyed> =
        surveyed.iter().map(|one| (one.name.as_str(), one)).collect();
    let choices = chooser::lobby(locale, shelf).cases;
    let rows = shelf.iter().zip(choices).map(|(found, choice)| {
        row(locale, found, choice, surveyed.get(found.name.as_str()).copied())
    });
    CasesModel { cases: rows.collect() }
}

fn row(
    locale: &Locale,
    found: &OnShelf,
    choice: CaseChoice,
    surveyed: Option<&Surveyed>,
) -> CaseRow {
    let from = match found.origin {
        Origin::Bundled => "cases-from-bundled",
        Origin::User => "chooser-from-user",
        Origin::Machine => "chooser-from-machine",
        Origin::Given => "chooser-from-given",
    };
    let mut lines = vec![locale.say(from, &[])];
    lines.extend(found.hides.iter().map(|(_, path)| hidden(locale, path.as_deref())));
    let stated = found.case.as_ref().ok().and_then(|sheet| sheet.difficulty);
    lines.extend(stated.map(|stated| proof::difficulty(locale, stated)));
    let card = surveyed.and_then(|surveyed| surveyed.card.as_ref());
    let mut about = Vec::new();
    if let Some(card) = card {
        let args = [
            ("version", Value::from(card.version.as_str())),
            ("languages", languages(&card.languages).into()),
        ];
        lines.insert(0, locale.say("cases-version", &args));
        let args = [
            ("authors", Value::from(card.authors.join(", "))),
            ("licence", card.licence.as_str().into()),
        ];
        about.push(locale.say("cases-authors", &args));
        about.push(locale.say(
            match card.legal_regime {
                LegalRegime::Wgs2025 => "cases-law-wgs",
                LegalRegime::Handvat2019 => "cases-law-handvat",
            },
            &[],
        ));
        about.extend(card.references.iter().cloned());
    }
    let findings = surveyed.and_then(|surveyed| surveyed.findings.as_ref());
    CaseRow {
        choice,
        lines,
        found: findings.map(|findings| state(locale, FindingCounts::of(findings))),
        proof: surveyed.map(|surveyed| proof_mark(locale, &surveyed.proof)),
        about,
        learning_goals: card.map(|card| card.learning_goals.clone()).unwrap_or_default(),
    }
}

/// As they call themselves, where this program knows them.
fn languages(tags: &[String]) -> String {
    let name = |tag: &String| {
        let known = locale::names().iter().find(|(known, _)| known == tag);
        known.map_or_else(|| tag.clone(), |(_, name)| name.clone())
    };
    tags.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// How many findings there are, in words.
fn state(locale: &Locale, counts: FindingCounts) -> Mark {
    let severity = if counts.errors > 0 {
        Some(Severity::Error)
    } else if counts.warnings > 0 {
        Some(Severity::Warning)
    } else {
        (counts.hints > 0).then_some(Severity::Hint)
    };
    Mark { severity, line: counts.words(locale) }
}

fn proof_mark(locale: &Locale, proof: &Kept) -> Mark {
    let (severity, key) = match proof {
        Kept::Fresh(_) => (None, "cases-proof-fresh"),
        Kept::Stale => (Some(Severity::Warning), "cases-proof-stale"),
        Kept::None => (Some(Severity::Hint), "cases-proof-none"),
        Kept::Unread => (Some(Severity::Hint), "cases-proof-unread"),
    };
    Mark { severity, line: locale.say(key, &[]) }
}

/// A part of a session, as an author calls it.
#[must_use]
pub fn part(locale: &Locale, part: Phase) -> String {
    if part == Phase::Closed {
        return locale.say("preview-reflection", &[]);
    }
    chooser::part(locale, part)
}

impl PreviewModel {
    /// What can be said of a case now.
    #[must_use]
    pub fn of(locale: &Locale, look: &Look) -> Self {
        let texts = look.good.as_ref().and_then(|case| case.texts_in(locale.case_language()));
        let text = |key: &str| texts.and_then(|texts| texts.get(key)).cloned();
        let named = |prefix: &str, name: &str| {
            text(&format!("{prefix}-{name}")).unwrap_or_else(|| name.to_owned())
        };
        let book = look.good.as_ref().map(|case| &case.book);
        let mut findings: Vec<_> = look.findings.iter().collect();
        findings.sort_by_key(|finding| match finding.severity {
            Severity::Error => 0,
            Severity::Warning => 1,
            Severity::Hint => 2,
        });
        let more = findings.len().saturating_sub(MOST_FINDINGS);
        findings.truncate(MOST_FINDINGS);
        let rows = findings.into_iter().map(|finding| {
            let content = look.files.iter().find(|(name, _)| *name == finding.place.file);
            let span = finding.place.span;
            FindingRow {
                severity: finding.severity,
                finding: FindingModel::new(locale, "", finding),
                excerpt: content
                    .zip(span)
                    .map(|((_, content), span)| Excerpt::of(content, span.start..span.end)),
            }
        });
        let (state, note) = if let Some(error) = &look.unreadable {
            let line = trouble::of_shelf(locale, error);
            (Mark { severity: Some(Severity::Error), line }, look.good.is_some())
        } else {
            let is_broken = !look.is_current && look.good.is_some();
            (state(locale, FindingCounts::of(&look.findings)), is_broken)
        };
        let note = if note {
            Some(locale.say("preview-last-good", &[]))
        } else {
            look.good.is_none().then(|| locale.say("preview-never", &[]))
        };
        let proof = match &look.proof {
            Kept::Fresh(proof) => look.provable.as_ref().map(|case| {
                let verdict = Verdict::of(proof, case);
                ProofModel::judged(locale, proof, &verdict)
            }),
            Kept::None | Kept::Stale | Kept::Unread => None,
        };
        Self {
            title: text("case-title").unwrap_or_else(|| look.path.clone()),
            place: look.path.clone(),
            state,
            note,
            findings: rows.collect(),
            more: (more > 0).then(|| locale.say("preview-more", &[("count", more.into())])),
            proof_mark: proof_mark(locale, &look.proof),
            proof,
            is_provable: look.provable.is_some(),
            seats: book.map_or_else(Vec::new, |book| {
                book.seats.iter().map(|seat| named("seat", &seat.name)).collect()
            }),
            parts: PARTS
                .into_iter()
                .filter(|part| match part {
                    Phase::Break(number) => book.is_none_or(|book| *number <= book.breaks),
                    _ => true,
                })
                .map(|it| (it, part(locale, it)))
                .collect(),
            presets: book.map_or_else(Vec::new, |book| {
                book.presets.iter().map(|preset| named("preset", &preset.name)).collect()
            }),
        }
    }
}
