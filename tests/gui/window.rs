//! The real program where no window can be opened.

use std::process::Command;

#[test]
fn without_a_screen_there_is_a_sentence_and_the_way_to_text() {
    for (language, told) in [("en", "There is no screen here"), ("nl", "Er is hier geen scherm")] {
        let done = Command::new(env!("CARGO_BIN_EXE_rondetafel"))
            .args(["--lang", language])
            .env_remove("DISPLAY")
            .output()
            .unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(2), "{said}");
        assert!(said.contains(told) && said.contains("--text"), "{said}");
        assert!(done.stdout.is_empty());
    }
}
