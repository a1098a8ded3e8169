//! What is wrong with the notation of a file: the word for it in the sentence, and its place.
//!
//! A parser says what it expected, in the words of whoever wrote it. An author wants to know what to
//! do: so the usual slips are recognised by what stands there.
//!
//! **Invariant:** whatever is not recognised keeps the parser's own message.

use fluent_syntax::parser::ErrorKind;
use ron::Error;

use super::read::behind;
use crate::scenario::locate::{self, Span};

/// The word for what is wrong with RON at a position, and what to underline.
pub(super) fn place(content: &str, start: usize, error: &Error) -> (&'static str, Span) {
    if let Some(quote) = locate::open_quote(content, start) {
        let text = content.get(quote.clone()).unwrap_or_default();
        let count = |sign: char| text.matches(sign).count();
        return (if count('“') == count('”') { "quote" } else { "curly" }, quote);
    }
    let here = locate::token_from(content, start);
    let token = content.get(here.clone()).unwrap_or_default();
    let next = content.get(start..).unwrap_or_default();
    if token.is_empty() && behind(content, start).is_empty() {
        return ("empty", 0..0);
    }
    if token.is_empty() {
        return ("end", behind(content, start));
    }
    if token.starts_with(['“', '”', '„', '‘', '’', '«', '»', '\'']) {
        return ("curly", here);
    }
    if is_fraction(content, start) {
        return ("decimal", here);
    }
    match error {
        Error::ExpectedComma if next.starts_with('.') => ("decimal", locate::token(content, start)),
        Error::ExpectedComma if token.starts_with([')', ']', '}']) => ("closing", here),
        Error::ExpectedComma => ("comma", behind(content, start)),
        Error::Eof => ("end", behind(content, start)),
        Error::ExpectedIdentifier if token.starts_with('"') => ("word", here),
        Error::ExpectedIdentifier | Error::UnexpectedChar(_) if token.starts_with('#') => {
            ("remark", here)
        }
        error if token == "," && is_about_value(error) => ("extra-comma", here),
        Error::IntegerOutOfBounds => ("bounds", locate::token(content, start)),
        Error::ExpectedDifferentStructName { .. } if next.trim_start().starts_with(token) => {
            ("unclosed", here)
        }
        // Behind a comma, where nothing more fits.
        Error::ExpectedStructLikeEnd if is_behind_comma(content, start) => ("behind", here),
        error => (word_for(error), here),
    }
}

/// Whether a number goes on behind a comma, as a fraction is written in Dutch.
fn is_fraction(content: &str, start: usize) -> bool {
    let (before, rest) = content.split_at_checked(start).unwrap_or_default();
    let is_digit = |sign: char| sign.is_ascii_digit();
    let is_number = rest.starts_with(is_digit);
    is_number && before.strip_suffix(',').is_some_and(|before| before.ends_with(is_digit))
}

/// The word for what is wrong with JSON, by the parser's message and what it stopped at.
pub(super) fn json(message: &str, written: &str) -> &'static str {
    if written.starts_with(['“', '”', '„', '‘', '’', '«', '»', '\'']) {
        return "curly";
    }
    let begins = |beginning: &str| message.starts_with(beginning);
    let expected = message.rsplit_once("expected ").map_or("", |(_, expected)| expected);
    if begins("invalid type") || begins("invalid value") {
        return match expected {
            _ if begins("invalid value: integer") => "bounds",
            _ if begins("invalid type: floating point") => "decimal",
            "u8" | "u16" | "u32" | "i32" | "i64" => "number",
            "a boolean" => "yes-or-no",
            "a string" => "text",
            "a sequence" => "list",
            "a map" => "table",
            _ if expected.starts_with("struct") => "thing",
            _ => "other",
        };
    }
    let words = [
        ("EOF while parsing", "end"),
        ("expected `,`", "comma"),
        ("expected `:`", "colon"),
        ("trailing comma", "extra-comma"),
        ("trailing characters", "surplus"),
        ("key must be a string", "key"),
        ("duplicate field", "twice"),
        ("control character", "quote"),
        ("expected value", "value"),
        ("expected ident", "value"),
    ];
    words.into_iter().find(|(beginning, _)| begins(beginning)).map_or("other", |(_, word)| word)
}

/// Whether the last thing before a position is a comma.
fn is_behind_comma(content: &str, position: usize) -> bool {
    content.get(behind(content, position)) == Some(",")
}

/// The word for what is wrong with RON, whatever stands there.
const fn word_for(error: &Error) -> &'static str {
    match error {
        Error::ExpectedArray => "list",
        Error::ExpectedString => "text",
        Error::ExpectedInteger => "number",
        Error::ExpectedBoolean => "yes-or-no",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "thing",
        Error::ExpectedMap => "table",
        Error::ExpectedMapColon => "colon",
        Error::ExpectedArrayEnd
        | Error::ExpectedMapEnd
        | Error::ExpectedStructLikeEnd
        | Error::ExpectedOptionEnd => "bracket",
        Error::ExpectedStringEnd => "quote",
        Error::ExpectedIdentifier | Error::UnexpectedChar(_) => "sign",
        Error::ExpectedDifferentLength { .. } => "count",
        Error::TrailingCharacters => "surplus",
        Error::DuplicateStructField { .. } => "twice",
        _ => "other",
    }
}

/// Whether something stands there that RON can read, and that does not belong there.
pub(super) const fn is_about_value(error: &Error) -> bool {
    matches!(
        error,
        Error::Message(_)
            | Error::ExpectedArray
            | Error::ExpectedBoolean
            | Error::ExpectedInteger
            | Error::ExpectedFloat
            | Error::ExpectedMap
            | Error::ExpectedOption
            | Error::ExpectedString
            | Error::ExpectedStructLike
            | Error::ExpectedNamedStructLike(_)
            | Error::ExpectedDifferentLength { .. }
            | Error::IntegerOutOfBounds
            | Error::InvalidValueForType { .. }
            | Error::DuplicateStructField { .. }
    )
}

/// The word for what is wrong with a language file.
pub(super) const fn fluent(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken('=') => "equals",
        ErrorKind::ExpectedToken('}') => "brace",
        ErrorKind::UnbalancedClosingBrace => "closing",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::MissingValue => "value",
        ErrorKind::ExpectedInlineExpression => "placeable",
        ErrorKind::ExpectedCharRange { .. } => "sign",
        _ => "other",
    }
}
