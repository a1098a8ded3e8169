//! How the twin speaks: lines on paper, broken between words.

use std::io::{self, BufRead, Write};

use crate::text::page::Page;

/// How the twin speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// Somebody types: pages wait, and there is a prompt. Otherwise lines are repeated as typed.
    pub typed: bool,
    /// Lines are broken between words at this width.
    pub width: Option<usize>,
}

/// Where lines go.
pub struct Voice<'t> {
    out: &'t mut dyn Write,
    /// How it speaks.
    pub manner: Manner,
}

impl<'t> Voice<'t> {
    /// A voice that speaks in a manner.
    #[must_use]
    pub fn new(out: &'t mut dyn Write, manner: Manner) -> Self {
        Self { out, manner }
    }

    /// The next line that was typed, without comments; none when there is nothing more to read.
    ///
    /// # Errors
    /// The input cannot be read, or the output not written.
    pub fn hear(&mut self, input: &mut dyn BufRead) -> io::Result<Option<String>> {
        let mut typed = Vec::new();
        loop {
            typed.clear();
            if input.read_until(b'\n', &mut typed)? == 0 {
                return Ok(None);
            }
            let line = String::from_utf8_lossy(&typed);
            let line = line.trim();
            if line.starts_with('#') {
                continue;
            }
            if !self.manner.typed && !line.is_empty() {
                self.write(&format!("\n> {line}"))?;
            }
            return Ok(Some(line.to_owned()));
        }
    }

    /// Asks for a line.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn prompt(&mut self) -> io::Result<()> {
        if self.manner.typed {
            self.out.write_all(b"> ")?;
        }
        self.out.flush()
    }

    /// A whole page.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn print(&mut self, page: Page) -> io::Result<()> {
        for line in page.lines {
            self.write(&line)?;
        }
        Ok(())
    }

    /// A text, which may have several lines.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write(&mut self, text: &str) -> io::Result<()> {
        for line in text.split('\n') {
            match self.manner.width {
                Some(width) => self.write_broken(line, width)?,
                None => writeln!(self.out, "{line}")?,
            }
        }
        Ok(())
    }

    /// Breaks a long line between words.
    fn write_broken(&mut self, line: &str, width: usize) -> io::Result<()> {
        let mut length = 0;
        for word in line.split(' ') {
            let letters = word.chars().count();
            if length > 0 && length + 1 + letters > width {
                writeln!(self.out)?;
                length = 0;
            } else if length > 0 {
                write!(self.out, " ")?;
                length += 1;
            }
            write!(self.out, "{word}")?;
            length += letters;
        }
        writeln!(self.out)
    }
}
