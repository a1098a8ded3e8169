//! Details by which somebody could be recognised: also fiction borrows them from somewhere.
//!
//! Some tell on their own (a postcode, a telephone number), others only together (a full date and
//! a house number).
//!
//! **Invariant:** looks at the shape of words alone; a hint, never more.

/// A detail in a text: what it is, and how it is written.
pub(super) struct Detail<'a> {
    /// The word for it, as its sentence chooses by.
    pub(super) what: &'static str,
    /// Whether it tells on its own.
    alone: bool,
    /// As written.
    pub(super) written: &'a str,
}

/// Professions that few people in one place have.
const RARE: [&str; 18] = [
    "piloot",
    "pilot",
    "notaris",
    "notary",
    "dominee",
    "vicar",
    "imam",
    "rabbijn",
    "rabbi",
    "tandarts",
    "dentist",
    "profvoetballer",
    "footballer",
    "burgemeester",
    "imker",
    "beekeeper",
    "dierenarts",
    "veterinarian",
];

/// Months, as dates are written in Dutch and English.
const MONTHS: [&str; 20] = [
    "januari",
    "january",
    "februari",
    "february",
    "maart",
    "march",
    "april",
    "mei",
    "may",
    "juni",
    "june",
    "juli",
    "july",
    "augustus",
    "august",
    "september",
    "oktober",
    "october",
    "november",
    "december",
];

/// How names of streets end.
const STREETS: [&str; 18] = [
    "straat", "laan", "weg", "hof", "plein", "kade", "dijk", "pad", "steeg", "gracht", "singel",
    "dreef", "street", "road", "avenue", "lane", "square", "drive",
];

/// The details by which somebody could be recognised in a text: one that tells on its own, or two
/// of different kinds.
pub(super) fn telling(text: &str) -> Vec<Detail<'_>> {
    let mut found: Vec<Detail<'_>> = Vec::new();
    let words: Vec<&str> = text.split_whitespace().map(bare).collect();
    for (index, word) in words.iter().enumerate() {
        let next = |nth: usize| words.get(index + nth).copied().unwrap_or_default();
        let mut add = |what, alone, last: &str| {
            found.push(Detail { what, alone, written: between(text, word, last) });
        };
        if word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')) {
            add("mail", true, word);
        } else if is_postcode(word) || (is_digits(word, 4) && is_letters(next(1), 2)) {
            add("postcode", true, if is_postcode(word) { word } else { next(1) });
        } else if is_iban(word) {
            add("account", true, word);
        } else if is_plate(word) {
            add("plate", true, word);
        } else if is_telephone(word) {
            add("telephone", true, word);
        } else if is_digits(word, 9) {
            add("number", true, word);
        } else if is_date(word) {
            add("date", false, word);
        } else if is_day(word) && is_month(next(1)) && is_year(next(2)) {
            add("date", false, next(2));
        } else if is_street(word) && next(1).starts_with(|first: char| first.is_ascii_digit()) {
            add("address", false, next(1));
        } else if RARE.contains(&word.to_lowercase().as_str()) {
            add("profession", false, word);
        }
    }
    let is_alone = found.iter().any(|detail| detail.alone);
    let first = found.first().map_or("", |detail| detail.what);
    if !is_alone && found.iter().all(|detail| detail.what == first) {
        found.clear();
    }
    found
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '+')
}

/// From a word of a text to another one behind it, both as they stand in it.
fn between<'a>(text: &'a str, first: &'a str, last: &str) -> &'a str {
    let start = text.find(first).unwrap_or_default();
    let rest = text.get(start..).unwrap_or(first);
    let end = rest.find(last).map_or(first.len(), |at| at + last.len());
    rest.get(..end).unwrap_or(first)
}

fn is_digits(word: &str, count: usize) -> bool {
    word.len() == count && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_letters(word: &str, count: usize) -> bool {
    word.len() == count && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// `1234AB`.
fn is_postcode(word: &str) -> bool {
    word.split_at_checked(4)
        .is_some_and(|(digits, letters)| is_digits(digits, 4) && is_letters(letters, 2))
}

/// `NL91ABNA0417164300`.
fn is_iban(word: &str) -> bool {
    let bytes = word.as_bytes();
    (15..=34).contains(&bytes.len())
        && bytes.iter().take(2).all(u8::is_ascii_uppercase)
        && bytes.iter().skip(2).take(2).all(u8::is_ascii_digit)
        && bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// `GB-123-X`, `12-ABC-3`: three groups, each of letters or of digits.
fn is_plate(word: &str) -> bool {
    let groups: Vec<&str> = word.split('-').collect();
    let is_group = |group: &&str| {
        (1..=3).any(|count| is_digits(group, count))
            || (1..=3).any(|count| is_letters(group, count))
    };
    groups.len() == 3
        && groups.iter().all(is_group)
        && groups.iter().any(|group| is_letters(group, group.len()))
        && word.len() == 8
}

/// Ten digits that begin with a zero, or a number from abroad; not the free ones of help lines.
fn is_telephone(word: &str) -> bool {
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    let is_number = word.chars().all(|sign| sign.is_ascii_digit() || "+-()".contains(sign));
    let is_free = ["0800", "0900", "088"].iter().any(|start| digits.starts_with(start));
    is_number
        && !is_free
        && ((digits.len() == 10 && digits.starts_with('0'))
            || (word.starts_with('+') && (9..=13).contains(&digits.len())))
}

/// `3-5-2014`, `03/05/2014`.
fn is_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '/']).collect();
    matches!(parts.as_slice(), [day, month, year] if is_day(day) && is_day(month) && is_year(year))
}

fn is_day(word: &str) -> bool {
    is_digits(word, 1) || is_digits(word, 2)
}

fn is_month(word: &str) -> bool {
    MONTHS.contains(&word.to_lowercase().as_str())
}

fn is_year(word: &str) -> bool {
    is_digits(word, 4) && (word.starts_with("19") || word.starts_with("20"))
}

fn is_street(word: &str) -> bool {
    let is_name = word.starts_with(|first: char| first.is_uppercase());
    let lower = word.to_lowercase();
    is_name && STREETS.iter().any(|end| lower.ends_with(end))
}
