//! Something one can do now, or the reason why not: what stands on a button.
//!
//! **Invariant:** the judgement is the rules' own; here it only gets its words.

use crate::present::{Words, offer};
use crate::rules::command::Wish;

/// Something one can do now, or the reason why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What stands on the button.
    pub label: String,
    /// What is wished for when it is pressed.
    pub wish: Wish,
    /// Why it is closed, and what can be done instead; none: it is open.
    pub refusal: Option<String>,
}

impl Choice {
    /// Whether it is open now.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.refusal.is_none()
    }
}

impl Words<'_> {
    /// A button for a wish.
    #[must_use]
    pub fn choice(&self, label: impl Into<String>, wish: Wish) -> Choice {
        let refusal = self.sight.may(&wish).err();
        let refusal = refusal.map(|refusal| offer::refusal(self, &refusal));
        Choice { label: label.into(), wish, refusal }
    }
}
