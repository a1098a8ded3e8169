//! The floors of the house, and who may import whom.

/// A floor, or a part of one that has rules of its own, and what it may import.
pub(super) struct Floor {
    /// Its module path. A file belongs to the floor with the longest name that fits.
    pub(super) name: &'static str,
    /// Module paths of ours that it may import, beside its own.
    pub(super) may: &'static [&'static str],
    /// Paths, of ours or of others, that it may not name even so.
    pub(super) never: &'static [&'static str],
    /// Words that may not stand in its code at all.
    pub(super) words: &'static [&'static str],
}

/// Who may import whom, from the bottom of the house to its top.
pub(super) const FLOORS: &[Floor] = &[
    // What a case is. Reading it from a disk is the shelf's business.
    Floor { name: "scenario", may: &[], never: &["scenario::shelf"], words: &[] },
    Floor { name: "scenario::shelf", may: &["scenario"], never: &[], words: &[] },
    Floor { name: "settings", may: &[], never: &[], words: &[] },
    Floor { name: "locale", may: &[], never: &[], words: &[] },
    // The game. Nothing that differs between two machines or two runs.
    Floor {
        name: "rules",
        may: &["scenario"],
        never: &[
            "scenario::shelf",
            "std::env",
            "std::fs",
            "std::io",
            "std::net",
            "std::process",
            "std::thread",
            "std::time",
            "fluent",
            "rand",
            "rusqlite",
        ],
        words: &["f32", "f64", "HashMap", "HashSet"],
    },
    // It cannot cheat since it cannot see.
    Floor {
        name: "colleague",
        may: &[
            "rules::chance",
            "rules::command",
            "rules::known",
            "rules::legal",
            "rules::notice",
            "rules::offer",
            "rules::refusal",
            "rules::table",
            "rules::view",
            "scenario::Action",
            "scenario::Persona",
            "scenario::Prepared",
            "scenario::id",
            "scenario::persona",
            "scenario::term",
        ],
        never: &["rules::table::Hidden", "rules::table::Table", "rules::view::View"],
        words: &["Book", "Hidden", "Scenario", "Table", "Truth"],
    },
    Floor { name: "journal", may: &["rules", "scenario"], never: &["scenario::shelf"], words: &[] },
    // A journal carries its scenario's files, within the shelf's limits.
    Floor { name: "journal::file", may: &["journal", "rules", "scenario"], never: &[], words: &[] },
    Floor {
        name: "session",
        may: &["colleague", "journal", "rules", "scenario"],
        never: &["scenario::shelf"],
        words: &[],
    },
    // Where one sits down, or looks back: the session with its file and its texts.
    Floor {
        name: "sitting",
        may: &["journal", "present::texts", "reflection", "rules", "scenario", "session"],
        never: &[],
        words: &[],
    },
    // What happened, out of a replay: the truth, for whoever may know it.
    Floor {
        name: "reflection",
        may: &["journal", "rules", "scenario"],
        never: &["journal::file", "journal::writer", "scenario::shelf"],
        words: &[],
    },
    Floor { name: "planner", may: &["rules", "scenario"], never: &["scenario::shelf"], words: &[] },
    Floor {
        name: "simulate",
        may: &["colleague", "journal", "planner", "rules", "scenario", "session"],
        never: &["scenario::shelf"],
        words: &[],
    },
    // Measures a case with everything that plays and plans; what it found holds no secret of a
    // session, but all of the case.
    Floor {
        name: "proof",
        may: &["colleague", "planner", "rules", "scenario", "session", "simulate"],
        never: &["scenario::shelf", "std::env", "std::fs", "std::net", "std::time"],
        words: &["f32", "f64", "HashMap", "HashSet"],
    },
    // A case under its author's hands: everything that can be known about it.
    Floor {
        name: "preview",
        may: &["journal", "proof", "rules", "scenario", "session"],
        never: &["journal::file", "journal::writer"],
        words: &["f32", "f64", "HashMap", "HashSet"],
    },
    // Views become words: it sees what its viewer sees.
    Floor {
        name: "present",
        may: &[
            "locale",
            "reflection::kept",
            "rules::command",
            "rules::event::CallResult",
            "rules::known",
            "rules::legal",
            "rules::notice",
            "rules::offer",
            "rules::refusal",
            "rules::table",
            "rules::view",
            "rules::year",
            "scenario::Action",
            "scenario::Guide",
            "scenario::finding",
            "scenario::id",
            "scenario::persona",
            "scenario::term",
        ],
        never: &["rules::table::Hidden", "rules::table::Table"],
        words: &["Book", "Hidden", "Scenario", "Table", "Truth"],
    },
    // The look back: it shows what a reflection holds, and a reflection holds what may be known.
    Floor {
        name: "present::reflection",
        may: &[
            "journal::contribution",
            "locale",
            "present",
            "reflection",
            "rules::event::CallResult",
            "rules::notice",
            "rules::table",
            "scenario::id",
            "scenario::term",
        ],
        never: &["rules::table::Hidden", "rules::table::Table"],
        words: &["Book", "Hidden", "Scenario", "Table", "Truth"],
    },
    // What is chosen before there is a session.
    Floor {
        name: "present::chooser",
        may: &[
            "locale",
            "present",
            "rules::table",
            "scenario::id",
            "scenario::shelf",
            "sitting::catalogue",
        ],
        never: &["rules::table::Hidden", "rules::table::Table"],
        words: &["Book", "Hidden", "Scenario", "Table", "Truth"],
    },
    // For an author, who knows the case.
    Floor {
        name: "present::proof",
        may: &[
            "colleague::policy",
            "locale",
            "present",
            "preview::keep",
            "proof",
            "scenario::finding",
            "scenario::source",
        ],
        never: &[],
        words: &["Book", "Hidden", "Scenario", "Table", "Truth"],
    },
    Floor {
        name: "present::preview",
        may: &[
            "locale",
            "present",
            "preview",
            "rules::table::Phase",
            "scenario::finding",
            "scenario::shelf",
            "scenario::term",
            "sitting::catalogue",
        ],
        never: &[],
        words: &["Hidden", "Table", "Truth"],
    },
    // Why a session or a case cannot be opened or kept.
    Floor {
        name: "present::trouble",
        may: &[
            "journal::error",
            "locale",
            "scenario::finding",
            "scenario::shelf",
            "settings",
            "sitting",
        ],
        never: &[],
        words: &[],
    },
    Floor {
        name: "text",
        may: &[
            "journal::contribution",
            "locale",
            "present",
            "reflection",
            "rules::command",
            "rules::known",
            "rules::legal",
            "rules::notice",
            "rules::offer",
            "rules::refusal",
            "rules::table",
            "rules::view",
            "scenario::finding",
            "scenario::id",
            "scenario::shelf",
            "scenario::term",
            "session",
        ],
        never: &["rules::table::Hidden", "rules::table::Table"],
        words: &["Book", "Hidden", "Scenario", "Table", "Truth"],
    },
    // The window shows views and sends wishes.
    Floor {
        name: "gui",
        may: &[
            "journal",
            "locale",
            "present",
            "preview",
            "reflection",
            "rules::command",
            "rules::notice",
            "rules::table",
            "rules::view",
            "scenario::finding",
            "scenario::id",
            "scenario::shelf",
            "scenario::term",
            "session",
            "settings",
            "sitting",
        ],
        never: &["rules::table::Hidden", "rules::table::Table"],
        words: &["Truth"],
    },
    // The author's workbench: the window on a whole case.
    Floor {
        name: "gui::preview",
        may: &[
            "gui",
            "locale",
            "present",
            "preview",
            "proof",
            "scenario::finding",
            "scenario::shelf",
            "sitting",
        ],
        never: &["rules::table::Hidden", "rules::table::Table"],
        words: &["Truth"],
    },
    Floor {
        name: "cli",
        may: &[
            "colleague",
            "gui",
            "journal",
            "locale",
            "planner",
            "present",
            "preview",
            "proof",
            "reflection",
            "rules",
            "scenario",
            "session",
            "simulate",
            "settings",
            "sitting",
            "text",
        ],
        never: &[],
        words: &[],
    },
    Floor { name: "main", may: &["cli"], never: &[], words: &[] },
];
