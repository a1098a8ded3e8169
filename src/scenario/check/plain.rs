//! Why a structure file cannot be read, as one of a few plain words: the parsers speak to
//! programmers, and authors are none.
//!
//! **Invariant:** every word here is a case of `finding-broken-ron` and `finding-broken-json` in
//! every language; the parser's own message is only told where none of them fits.

use std::ops::Range;

/// What word processors put in the place of straight quotes.
const CURLY: [char; 10] = ['“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»'];

/// What is wrong in RON, in a word: the parser stopped at `start`, and `at` is shown.
pub(super) fn of_ron(
    error: &ron::Error,
    content: &str,
    start: usize,
    at: &Range<usize>,
) -> &'static str {
    use ron::Error as E;
    let token = content.get(at.clone()).unwrap_or_default();
    if let Some(what) = quotes(token) {
        return what;
    }
    let is_quoted = token.starts_with('"');
    match error {
        _ if is_fraction(content, start) => "whole-number",
        E::ExpectedIdentifier if is_quoted => "word-quoted",
        E::ExpectedIdentifier | E::InvalidIdentifier(_) | E::SuggestRawIdentifier(_) => "word",
        E::ExpectedString => "text",
        E::ExpectedNamedStructLike(_) | E::ExpectedDifferentStructName { .. }
            if is_field(content, at) =>
        {
            "list-open"
        }
        E::ExpectedNamedStructLike(_)
        | E::ExpectedDifferentStructName { .. }
        | E::ExpectedStructLike => "thing",
        E::ExpectedArray => "list",
        E::ExpectedMap => "table",
        E::ExpectedComma => "comma",
        E::ExpectedArrayEnd | E::ExpectedMapEnd | E::ExpectedStructLikeEnd => "closing",
        E::ExpectedMapColon => "colon",
        E::ExpectedBoolean => "boolean",
        E::ExpectedInteger | E::ExpectedFloat | E::InvalidIntegerDigit { .. } => "whole-number",
        E::IntegerOutOfBounds => "size",
        E::ExpectedDifferentLength { .. } => "length",
        E::TrailingCharacters => "trailing",
        E::Eof => "eof",
        E::UnclosedBlockComment => "remark",
        E::DuplicateStructField { .. } => "twice",
        E::InvalidEscape(_) => "escape",
        _ => "other",
    }
}

/// What is wrong there in JSON, in a word; `message` is the parser's.
pub(super) fn of_json(message: &str, content: &str, at: &Range<usize>) -> &'static str {
    let token = content.get(at.clone()).unwrap_or_default();
    if let Some(what) = quotes(token) {
        return what;
    }
    let begins = |beginning: &str| message.starts_with(beginning);
    let expected = message.rsplit_once("expected ").map_or("", |(_, expected)| expected);
    if begins("invalid type") || begins("invalid value") {
        return match expected {
            _ if begins("invalid value: integer") => "size",
            "u8" | "u16" | "u32" | "i32" | "i64" => "whole-number",
            "a boolean" => "boolean",
            "a string" => "text",
            "a sequence" => "list",
            "a map" => "table",
            _ if expected.starts_with("struct") => "thing",
            _ => "other",
        };
    }
    let words = [
        ("EOF while parsing", "eof"),
        ("expected `,`", "comma"),
        ("expected `:`", "colon"),
        ("trailing comma", "trailing-comma"),
        ("trailing characters", "trailing"),
        ("key must be a string", "key"),
        ("invalid length", "length"),
        ("duplicate field", "twice"),
        ("invalid escape", "escape"),
        ("control character", "quote"),
        ("expected value", "value"),
        ("expected ident", "value"),
    ];
    words.into_iter().find(|(beginning, _)| begins(beginning)).map_or("other", |(_, what)| what)
}

/// Whether quotes are what is wrong: curly ones, or one that is missing at the end.
fn quotes(token: &str) -> Option<&'static str> {
    let count = |sign: char| token.chars().filter(|it| *it == sign).count();
    let is_open = token.starts_with('"') && (token.len() == 1 || !token.ends_with('"'));
    if token.starts_with(CURLY) || (is_open && count('“') != count('”')) {
        Some("curly")
    } else if is_open {
        Some("quote")
    } else {
        None
    }
}

/// Whether a number goes on here behind a point or a comma.
fn is_fraction(content: &str, start: usize) -> bool {
    let (before, rest) = content.split_at_checked(start).unwrap_or_default();
    let ends_with_digit = |text: &str| text.ends_with(|sign: char| sign.is_ascii_digit());
    let begins_with_digit = |text: &str| text.starts_with(|sign: char| sign.is_ascii_digit());
    let is_point = ends_with_digit(before) && rest.strip_prefix('.').is_some_and(begins_with_digit);
    let is_comma = begins_with_digit(rest) && before.strip_suffix(',').is_some_and(ends_with_digit);
    is_point || is_comma
}

/// Whether the name of a field stands here.
fn is_field(content: &str, at: &Range<usize>) -> bool {
    content.get(at.end..).is_some_and(|rest| rest.trim_start().starts_with(':'))
}
