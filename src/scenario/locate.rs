//! Where a key path is in a file: the stretch of text, for RON, JSON and language files.
//!
//! The file is scanned once into stretches; values keep no content. The scanner forgives much,
//! since what it reads was read (or refused, with a position) by a real parser before.
//!
//! **Invariant:** never fails; the place of the nearest thing that encloses the path is given.
//! **Invariant:** descends no deeper than [`DEEPEST`], whatever the file holds.

use std::collections::BTreeSet;
use std::ops::Range;

/// Deeper than this, values are skipped without looking inside.
const DEEPEST: usize = 48;

/// A stretch of text, in bytes.
pub type Span = Range<usize>;

/// The places in one file.
#[derive(Clone, Debug)]
pub struct Map<'a> {
    content: &'a str,
    places: Places,
}

#[derive(Clone, Debug)]
enum Places {
    /// A tree of values.
    Values(Node),
    /// Keys of a language file with where they stand.
    Keys(Vec<(String, Span)>),
}

impl<'a> Map<'a> {
    /// Scans a file; `.ftl` as texts, everything else as values.
    #[must_use]
    pub fn of(file: &str, content: &'a str) -> Self {
        let places = match file.rsplit_once('.') {
            Some((_, "ftl")) => Places::Keys(keys(content)),
            _ => Places::Values(Scanner { bytes: content.as_bytes(), at: 0 }.value(0)),
        };
        Self { content, places }
    }

    /// The value at a path, or the nearest thing around it; of a thing with a name, its name. None
    /// when the path is empty, or a text's key is not in the file.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<Span> {
        if path.is_empty() {
            return None;
        }
        match &self.places {
            Places::Values(root) => {
                let node = root.at(path).innermost();
                let name = node.fields.iter().find(|field| field.name == "id");
                let is_named = path.ends_with(']');
                Some(name.filter(|_| is_named).map_or_else(|| node.span(), |id| id.node.span()))
            }
            Places::Keys(keys) => {
                let message = path.split('.').next().unwrap_or(path);
                [path, message]
                    .into_iter()
                    .find_map(|wanted| keys.iter().rfind(|(key, _)| key == wanted))
                    .map(|(_, span)| span.clone())
            }
        }
    }

    /// The key of the value at a path, such as the driver in `deals_with`; else as [`Map::find`].
    #[must_use]
    pub fn find_key(&self, path: &str) -> Option<Span> {
        let (Places::Values(root), Some((parent, name))) = (&self.places, path.rsplit_once('.'))
        else {
            return self.find(path);
        };
        let fields = &root.at(parent).innermost().fields;
        let field = fields.iter().find(|field| field.name == name);
        field.map(|field| field.key.clone()).or_else(|| self.find(path))
    }

    /// Where a field that is not there should stand: before the next one of `order` that is
    /// there, or before the closing bracket. An empty path stands for the whole file.
    #[must_use]
    pub fn gap(&self, path: &str, field: &str, order: &[&str]) -> Option<Span> {
        let Places::Values(root) = &self.places else { return None };
        let node = root.at(path).innermost();
        let mut later = order.iter().skip_while(|name| **name != field).skip(1);
        let next = later.find_map(|name| node.fields.iter().find(|it| it.name == *name));
        let start = next.map_or_else(|| node.end.saturating_sub(1), |next| next.key.start);
        // Remarks may stand above the next one: the gap is behind what comes before them.
        let before = end_before(self.content, start);
        let between = self.content.get(before..start).unwrap_or_default();
        let start = between.find('\n').map_or(start, |line| {
            let below = between.get(line..).unwrap_or_default();
            before + line + below.len() - below.trim_start().len()
        });
        Some(start..(start + 1).min(self.content.len()).max(start))
    }

    /// The fields that are there between the brackets at a path.
    #[must_use]
    pub fn fields(&self, path: &str) -> Vec<&str> {
        match &self.places {
            Places::Values(root) => {
                root.at(path).innermost().fields.iter().map(|field| field.name.as_str()).collect()
            }
            Places::Keys(_) => Vec::new(),
        }
    }

    /// The path of the innermost brackets that end at this position, and the fields in them.
    #[must_use]
    pub fn brackets_ending(&self, position: usize) -> Option<(String, Vec<&str>)> {
        let Places::Values(root) = &self.places else { return None };
        let (path, node) = root.ending(position, "")?;
        Some((path, node.fields.iter().map(|field| field.name.as_str()).collect()))
    }

    /// The innermost thing in a list that this position is in.
    #[must_use]
    pub fn item_around(&self, position: usize) -> Option<Span> {
        let Places::Values(root) = &self.places else { return None };
        let mut around = None;
        let mut node = root;
        loop {
            let is_list = self.content.as_bytes().get(node.start) == Some(&b'[');
            let holds = |node: &&Node| node.start <= position && position < node.end;
            let fields = node.fields.iter().map(|field| &field.node);
            let Some(inside) = fields.chain(&node.items).find(holds) else { return around };
            if is_list {
                around = Some(inside.span());
            }
            node = inside;
        }
    }

    /// The stretch inside a text (from its key to the next) that holds these words, with any white
    /// space between them; the key when it is not found there.
    #[must_use]
    pub fn find_words(&self, key: &str, words: &str) -> Option<Span> {
        let whole = self.find(key)?;
        let Places::Keys(keys) = &self.places else { return Some(whole) };
        let next = keys.iter().map(|(_, span)| span.start).filter(|start| *start > whole.start);
        let end = next.min().unwrap_or(self.content.len());
        let text = self.content.get(whole.end..end).unwrap_or_default();
        Some(
            stretch(text, words)
                .map_or(whole.clone(), |found| found.start + whole.end..found.end + whole.end),
        )
    }

    /// The keys of a language file, in file order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let keys = match &self.places {
            Places::Keys(keys) => keys.as_slice(),
            Places::Values(_) => &[],
        };
        keys.iter().map(|(key, _)| key.as_str())
    }

    /// Keys that are written twice between the same brackets, in file order: the second one's path,
    /// its name and where it stands.
    #[must_use]
    pub fn repeated(&self) -> Vec<Repeated> {
        let mut repeated = Vec::new();
        if let Places::Values(root) = &self.places {
            root.collect_repeated("", &mut repeated);
        }
        repeated
    }

    /// How many values the file holds.
    #[must_use]
    pub fn values(&self) -> usize {
        match &self.places {
            Places::Values(root) => root.count(),
            Places::Keys(keys) => keys.len(),
        }
    }
}

/// A key that is written twice between the same brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// The path of the second one's value.
    pub path: String,
    /// The key.
    pub name: String,
    /// Where the second one stands.
    pub span: Span,
}

/// Line and column of a position in a text, quickly for many positions.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    content: &'a str,
    /// Where each line begins.
    starts: Vec<usize>,
    /// Characters before every so many bytes.
    letters: Vec<usize>,
}

/// Characters are counted up to every so many bytes.
const BLOCK: usize = 256;

impl<'a> Lines<'a> {
    /// Looks through a text once.
    #[must_use]
    pub fn of(content: &'a str) -> Self {
        let bytes = content.bytes().enumerate();
        let starts = bytes.filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let blocks = content.as_bytes().chunks(BLOCK).scan(0, |before, block| {
            let here = *before;
            *before += letters(block);
            Some(here)
        });
        Self { content, starts: [0].into_iter().chain(starts).collect(), letters: blocks.collect() }
    }

    /// Line and column, counted from 1 (columns in characters), of a byte position.
    #[must_use]
    pub fn at(&self, position: usize) -> (usize, usize) {
        let position = position.min(self.content.len());
        let line = self.starts.partition_point(|start| *start <= position);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        (line, self.letters_before(position) - self.letters_before(start) + 1)
    }

    /// The byte position of a line and column that count from 1.
    #[must_use]
    pub fn position(&self, line: usize, column: usize) -> usize {
        let whole = self.content.len();
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(whole);
        let rest = self.content.get(start..).unwrap_or_default();
        let within = rest.char_indices().nth(column.saturating_sub(1)).map(|(at, _)| at);
        start + within.unwrap_or(rest.len())
    }

    fn letters_before(&self, position: usize) -> usize {
        let block = position / BLOCK;
        let whole = self.letters.get(block).copied().unwrap_or_else(|| {
            // At the very end of a text that fills its last block.
            let last = self.letters.len().saturating_sub(1);
            let rest = self.content.as_bytes().get(last * BLOCK..).unwrap_or_default();
            self.letters.last().copied().unwrap_or_default() + letters(rest)
        });
        let rest = self.content.as_bytes().get(block * BLOCK..position).unwrap_or_default();
        whole + letters(rest)
    }
}

/// How many characters begin among these bytes.
fn letters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// Where these words stand in a text, with any white space between them.
fn stretch(text: &str, words: &str) -> Option<Span> {
    let mut wanted = words.split_whitespace();
    let first = wanted.next()?;
    let rest: Vec<&str> = wanted.collect();
    text.match_indices(first).find_map(|(start, _)| {
        let mut end = start + first.len();
        for word in &rest {
            let after = text.get(end..)?;
            let trimmed = after.trim_start();
            if !trimmed.starts_with(word) {
                return None;
            }
            end += after.len() - trimmed.len() + word.len();
        }
        Some(start..end)
    })
}

/// What a position where a parser stopped belongs to: the word, text or sign that ends there,
/// begins there or goes on there.
#[must_use]
pub fn token(content: &str, position: usize) -> Span {
    let bytes = content.as_bytes();
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.+".contains(byte) || *byte > 127;
    let mut start = position.min(bytes.len());
    // A text ends with its quote: go back to where it began, on this line.
    if start > 0 && bytes.get(start - 1) == Some(&b'"') {
        let line =
            bytes[..start - 1].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let quote = bytes[line..start - 1].iter().rposition(|byte| *byte == b'"');
        if let Some(quote) = quote {
            return line + quote..start;
        }
    }
    while start > 0 && bytes.get(start - 1).is_some_and(is_word) {
        start -= 1;
    }
    let mut end = position.min(bytes.len());
    while bytes.get(end).is_some_and(is_word) {
        end += 1;
    }
    if start == end {
        let next = content.get(end..).and_then(|rest| rest.chars().next());
        end += next.filter(|next| *next != '\n').map_or(0, char::len_utf8);
    }
    start..end
}

/// The word, text or sign that comes at a position or after white space behind it; no longer than
/// to the end of its line.
#[must_use]
pub fn token_from(content: &str, position: usize) -> Span {
    let mut scanner = Scanner { bytes: content.as_bytes(), at: position.min(content.len()) };
    scanner.skip_space();
    let start = scanner.at;
    match scanner.peek() {
        None => return start..start,
        Some(b'"') => scanner.string(),
        Some(_) => scanner.word(),
    }
    let rest = content.get(start..).unwrap_or_default();
    let line = rest.find('\n').map_or(content.len(), |end| start + end);
    if scanner.at == start {
        let sign = rest.chars().next().map_or(0, char::len_utf8);
        return start..start + sign;
    }
    start..scanner.at.min(line)
}

/// The first text before a position that does not end on its own line, up to the end of that line:
/// there a quote is missing.
#[must_use]
pub fn open_quote(content: &str, position: usize) -> Option<Span> {
    let mut scanner = Scanner { bytes: content.as_bytes(), at: 0 };
    loop {
        scanner.skip_space();
        let start = scanner.at;
        if start >= position {
            return None;
        }
        match scanner.peek()? {
            b'"' => {
                scanner.string();
                let text = content.get(start..scanner.at).unwrap_or_default();
                if let Some(line) = text.find('\n') {
                    return Some(start..start + line);
                }
            }
            b'(' | b')' | b'[' | b']' | b'{' | b'}' | b',' | b':' => scanner.at += 1,
            _ => scanner.word(),
        }
    }
}

/// The end of what stands before a position, white space and remarks left out.
#[must_use]
pub fn end_before(content: &str, position: usize) -> usize {
    let mut scanner = Scanner { bytes: content.as_bytes(), at: 0 };
    let mut end = 0;
    loop {
        scanner.skip_space();
        if scanner.at >= position || scanner.peek().is_none() {
            return end;
        }
        match scanner.peek() {
            Some(b'"') => scanner.string(),
            Some(b'(' | b')' | b'[' | b']' | b'{' | b'}' | b',' | b':') | None => scanner.at += 1,
            Some(_) => scanner.word(),
        }
        end = scanner.at;
    }
}

/// A value's place and the places of what it holds.
#[derive(Clone, Debug, Default)]
struct Node {
    start: usize,
    end: usize,
    /// Named members, in order.
    fields: Vec<Field>,
    /// Unnamed members, in order.
    items: Vec<Node>,
    /// Whether this is `Some(…)` or another wrapper around one value.
    wraps: bool,
}

/// A named member.
#[derive(Clone, Debug)]
struct Field {
    name: String,
    /// Where the name stands.
    key: Span,
    node: Node,
}

impl Node {
    fn span(&self) -> Span {
        self.start..self.end.max(self.start)
    }

    fn collect_repeated(&self, path: &str, repeated: &mut Vec<Repeated>) {
        let dot = if path.is_empty() { "" } else { "." };
        let mut seen = BTreeSet::new();
        for field in &self.fields {
            let path = format!("{path}{dot}{}", field.name);
            if !seen.insert(&field.name) {
                let (name, span) = (field.name.clone(), field.key.clone());
                repeated.push(Repeated { path: path.clone(), name, span });
            }
            field.node.collect_repeated(&path, repeated);
        }
        for (index, node) in self.items.iter().enumerate() {
            let path = if self.wraps { path.to_owned() } else { format!("{path}[{index}]") };
            node.collect_repeated(&path, repeated);
        }
    }

    fn count(&self) -> usize {
        let fields = self.fields.iter().map(|field| &field.node);
        1 + fields.chain(&self.items).map(Self::count).sum::<usize>()
    }

    /// The value at a path, or the nearest thing around it.
    fn at(&self, path: &str) -> &Self {
        let mut node = self;
        for step in steps(path) {
            match node.child(step) {
                Some(child) => node = child,
                None => break,
            }
        }
        node
    }

    /// What a wrapper such as `Some(…)` holds.
    fn innermost(&self) -> &Self {
        let mut node = self;
        while let (true, [inner]) = (node.wraps, node.items.as_slice()) {
            node = inner;
        }
        node
    }

    fn ending(&self, position: usize, path: &str) -> Option<(String, &Self)> {
        let dot = if path.is_empty() { "" } else { "." };
        let fields =
            self.fields.iter().map(|field| (format!("{path}{dot}{}", field.name), &field.node));
        let items = self.items.iter().enumerate().map(|(index, node)| {
            (if self.wraps { path.to_owned() } else { format!("{path}[{index}]") }, node)
        });
        fields
            .chain(items)
            .filter(|(_, node)| node.start <= position && position <= node.end)
            .find_map(|(path, node)| node.ending(position, &path))
            .or_else(|| {
                let is_here = self.end == position && self.start + 1 < self.end;
                is_here.then(|| (path.to_owned(), self))
            })
    }

    fn child(&self, step: Step<'_>) -> Option<&Self> {
        if self.wraps && self.items.len() == 1 {
            return self.items[0].child(step);
        }
        match step {
            Step::Field(name) => {
                self.fields.iter().find(|field| field.name == name).map(|field| &field.node)
            }
            Step::Item(index) => self.items.get(index),
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Field(&'a str),
    Item(usize),
}

/// `cards[12].lock` as steps.
fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    path.split(['.', '[']).filter(|part| !part.is_empty()).map(|part| {
        part.strip_suffix(']')
            .and_then(|index| index.parse().ok())
            .map_or(Step::Field(part), Step::Item)
    })
}

/// Every message key and attribute with where it stands.
fn keys(content: &str) -> Vec<(String, Span)> {
    let mut keys = Vec::new();
    let mut message = String::new();
    let mut position = 0;
    for line in content.split_inclusive('\n') {
        let name = |text: &str| {
            text.split('=').next().map(|name| name.trim_end().to_owned()).filter(|name| {
                !name.is_empty()
                    && text.contains('=')
                    && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
            })
        };
        let indent = line.len() - line.trim_start().len();
        if indent == 0 {
            if let Some(key) = name(line) {
                message.clone_from(&key);
                let end = position + key.len();
                keys.push((key, position..end));
            }
        } else if let Some(attribute) = line.trim_start().strip_prefix('.').and_then(name) {
            let start = position + indent;
            let end = start + 1 + attribute.len();
            keys.push((format!("{message}.{attribute}"), start..end));
        }
        position += line.len();
    }
    keys
}

/// Reads RON and JSON for their shape only.
struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Skips white space and comments.
    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            let rest = &self.bytes[self.at..];
            if byte.is_ascii_whitespace() {
                self.at += 1;
            } else if rest.starts_with(b"//") || (byte == b'#' && rest.starts_with(b"#![")) {
                self.skip_until(b'\n');
            } else if rest.starts_with(b"/*") {
                self.skip_comment();
            } else {
                break;
            }
        }
    }

    fn skip_until(&mut self, end: u8) {
        while self.peek().is_some_and(|byte| byte != end) {
            self.at += 1;
        }
    }

    fn skip_comment(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.bytes.len() {
            let rest = &self.bytes[self.at..];
            if rest.starts_with(b"/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with(b"*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += 1;
            }
        }
    }

    /// One value; the position is behind it afterwards.
    fn value(&mut self, depth: usize) -> Node {
        self.skip_space();
        let start = self.at;
        match self.peek() {
            Some(b'(' | b'[' | b'{') => self.group(start, depth),
            Some(b'"') => {
                self.string();
                Node { start, end: self.at, ..Node::default() }
            }
            _ => {
                self.word();
                let end = self.at;
                self.skip_space();
                if self.at > start && self.peek() == Some(b'(') {
                    let mut node = self.group(start, depth);
                    node.wraps = node.fields.is_empty() && node.items.len() == 1;
                    node
                } else {
                    Node { start, end, ..Node::default() }
                }
            }
        }
    }

    /// What stands between brackets.
    fn group(&mut self, start: usize, depth: usize) -> Node {
        let mut node = Node { start, ..Node::default() };
        self.at += 1;
        let mut open = 1_usize;
        loop {
            self.skip_space();
            match self.peek() {
                None => {
                    node.end = self.at;
                    return node;
                }
                Some(b')' | b']' | b'}') => {
                    self.at += 1;
                    open -= 1;
                    if open == 0 {
                        node.end = self.at;
                        return node;
                    }
                }
                Some(b',' | b':') => self.at += 1,
                Some(b'(' | b'[' | b'{') if depth >= DEEPEST => {
                    self.at += 1;
                    open += 1;
                }
                Some(b'"') if depth >= DEEPEST => self.string(),
                Some(_) if depth >= DEEPEST => self.word(),
                Some(_) => {
                    let before = self.at;
                    let name = self.name();
                    let key = before..self.at;
                    self.skip_space();
                    if let (Some(name), Some(b':')) = (name, self.peek()) {
                        self.at += 1;
                        let node_of = self.value(depth + 1);
                        node.fields.push(Field { name, key, node: node_of });
                    } else {
                        self.at = before;
                        let value = self.value(depth + 1);
                        node.items.push(value);
                    }
                    if self.at == before {
                        self.at += 1;
                    }
                }
            }
        }
    }

    /// A field's or a key's name, if one begins here.
    fn name(&mut self) -> Option<String> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => {
                self.string();
                let inner = self.bytes.get(start + 1..self.at.saturating_sub(1))?;
                Some(String::from_utf8_lossy(inner).into_owned())
            }
            Some(byte) if byte.is_ascii_alphabetic() || byte == b'_' => {
                self.word();
                Some(String::from_utf8_lossy(&self.bytes[start..self.at]).into_owned())
            }
            _ => None,
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
        self.at = self.at.min(self.bytes.len());
    }

    fn word(&mut self) {
        while self.peek().is_some_and(|byte| {
            !byte.is_ascii_whitespace()
                && !matches!(byte, b'(' | b')' | b'[' | b']' | b'{' | b'}' | b',' | b':' | b'"')
        }) {
            self.at += 1;
        }
    }
}
