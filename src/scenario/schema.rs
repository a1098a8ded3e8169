//! JSON Schemas of the structure files, for editors that complete and check while one types.
//!
//! **Invariant:** made from the types that read the files, so they cannot say anything else.

use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

use crate::scenario::source::{
    ActionsSource, CardsSource, DebriefSource, ScenarioSource, SeatsSource, YearSource,
};

/// Where an editor finds the schemas, from the folder that it has open.
pub const FOLDER: &str = ".vscode/rondetafel";

/// A file that an editor reads: its path from the folder that is open, and what is in it.
pub type EditorFile = (String, Value);

/// The schema of each of the six files, by the file's name without ending.
#[must_use]
pub fn schemas() -> [(&'static str, Value); 6] {
    [
        ("scenario", of::<ScenarioSource>()),
        ("seats", of::<SeatsSource>()),
        ("cards", of::<CardsSource>()),
        ("actions", of::<ActionsSource>()),
        ("year", of::<YearSource>()),
        ("debrief", of::<DebriefSource>()),
    ]
}

/// The schemas as files, with the settings that tell an editor which file they are for.
#[must_use]
pub fn editor_files() -> Vec<EditorFile> {
    let mut files = Vec::new();
    let mut places = Vec::new();
    for (name, schema) in schemas() {
        let path = format!("{FOLDER}/{name}.schema.json");
        places
            .push(json!({ "fileMatch": [format!("**/{name}.json")], "url": format!("./{path}") }));
        files.push((path, schema));
    }
    files.push((".vscode/settings.json".to_owned(), json!({ "json.schemas": places })));
    files
}

fn of<T: JsonSchema>() -> Value {
    schema_for!(T).to_value()
}
