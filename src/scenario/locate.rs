//! Where a key path is in a file: line and column, for RON, JSON and language files.
//!
//! The file is scanned once into spans; values keep no content. The scanner forgives much, since
//! what it reads was read (or refused, with a position) by a real parser before.
//!
//! **Invariant:** never fails; the place of the nearest thing that encloses the path is given.
//! **Invariant:** descends no deeper than [`DEEPEST`], whatever the file holds.

/// Deeper than this, values are skipped without looking inside.
const DEEPEST: usize = 48;

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
    /// Keys of a language file with their positions.
    Keys(Vec<(String, usize)>),
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

    /// Line and column (from 1) of the value at a path, or of the nearest thing around it. None
    /// when the path is empty, or a text's key is not in the file.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<(usize, usize)> {
        if path.is_empty() {
            return None;
        }
        match &self.places {
            Places::Values(root) => {
                let mut node = root;
                for step in steps(path) {
                    match node.child(step) {
                        Some(child) => node = child,
                        None => break,
                    }
                }
                Some(line_at(self.content, node.start))
            }
            Places::Keys(keys) => {
                let message = path.split('.').next().unwrap_or(path);
                [path, message]
                    .into_iter()
                    .find_map(|wanted| keys.iter().rfind(|(key, _)| key == wanted))
                    .map(|(_, position)| line_at(self.content, *position))
            }
        }
    }

    /// Keys that are written twice between the same brackets, in file order.
    #[must_use]
    pub fn repeated(&self) -> Vec<Repeated> {
        let mut repeated = Vec::new();
        if let Places::Values(root) = &self.places {
            root.collect_repeated("", self.content, &mut repeated);
        }
        repeated
    }
}

/// A key that is written twice between the same brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// The path of the second one's value.
    pub path: String,
    /// The key.
    pub name: String,
    /// Line of the second one's value, from 1.
    pub line: usize,
    /// Its column, from 1.
    pub column: usize,
}

/// Line and column, counted from 1 (columns in characters), of a byte position.
#[must_use]
pub fn line_at(content: &str, position: usize) -> (usize, usize) {
    let bytes = content.as_bytes();
    let before = &bytes[..position.min(bytes.len())];
    let line = before.split(|byte| *byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let continues = |byte: &u8| byte & 0xC0 == 0x80;
    let column = before[start..].iter().filter(|byte| !continues(byte)).count() + 1;
    (line, column)
}

/// A value's place and the places of what it holds.
#[derive(Clone, Debug, Default)]
struct Node {
    start: usize,
    /// Named members, in order; the position is that of the value.
    fields: Vec<(String, Node)>,
    /// Unnamed members, in order.
    items: Vec<Node>,
    /// Whether this is `Some(…)` or another wrapper around one value.
    wraps: bool,
}

impl Node {
    fn collect_repeated(&self, path: &str, content: &str, repeated: &mut Vec<Repeated>) {
        let dot = if path.is_empty() { "" } else { "." };
        for (index, (name, node)) in self.fields.iter().enumerate() {
            let path = format!("{path}{dot}{name}");
            if self.fields[..index].iter().any(|(earlier, _)| earlier == name) {
                let (line, column) = line_at(content, node.start);
                repeated.push(Repeated { path: path.clone(), name: name.clone(), line, column });
            }
            node.collect_repeated(&path, content, repeated);
        }
        for (index, node) in self.items.iter().enumerate() {
            let path = if self.wraps { path.to_owned() } else { format!("{path}[{index}]") };
            node.collect_repeated(&path, content, repeated);
        }
    }

    fn child(&self, step: Step<'_>) -> Option<&Self> {
        if self.wraps && self.items.len() == 1 {
            return self.items[0].child(step);
        }
        match step {
            Step::Field(name) => {
                self.fields.iter().find(|(field, _)| field == name).map(|(_, node)| node)
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

/// Every message key and attribute with its position.
fn keys(content: &str) -> Vec<(String, usize)> {
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
                keys.push((key, position));
            }
        } else if let Some(attribute) = line.trim_start().strip_prefix('.').and_then(name) {
            keys.push((format!("{message}.{attribute}"), position + indent));
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
                Node { start, ..Node::default() }
            }
            _ => {
                self.word();
                self.skip_space();
                if self.at > start && self.peek() == Some(b'(') {
                    let mut node = self.group(start, depth);
                    node.wraps = node.fields.is_empty() && node.items.len() == 1;
                    node
                } else {
                    Node { start, ..Node::default() }
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
                None => return node,
                Some(b')' | b']' | b'}') => {
                    self.at += 1;
                    open -= 1;
                    if open == 0 {
                        return node;
                    }
                }
                Some(b',' | b':') => self.at += 1,
                Some(b'(' | b'[' | b'{') if depth >= DEEPEST => {
                    self.at += 1;
                    open += 1;
                }
                Some(_) => {
                    let before = self.at;
                    let name = self.name();
                    self.skip_space();
                    if let (Some(name), Some(b':')) = (name, self.peek()) {
                        self.at += 1;
                        let value = self.value(depth + 1);
                        node.fields.push((name, value));
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
