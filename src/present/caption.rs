//! Plain words on the table's paper that no wish goes with: headings, labels, hints.
//!
//! Panels have no locale; they look a caption up by its name in [`Captions`].
//!
//! **Invariant:** nothing here depends on the case or on a viewer.

use crate::locale::Locale;

macro_rules! captions {
    ($($name:ident = $key:literal;)*) => {
        /// Words that stand on paper.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each is what stands there, by what it is for")]
        pub enum Caption {
            $($name,)*
        }

        impl Caption {
            /// Every message key, in the order of the names.
            pub const KEYS: &'static [&'static str] = &[$($key),*];
        }
    };
}

captions! {
    Folder = "desk-folder";
    Middle = "desk-table";
    Transcript = "desk-transcript";
    Plan = "desk-plan";
    Help = "desk-help";
    Pause = "desk-pause";
    Close = "desk-close";
    Back = "desk-back";
    FilterAll = "desk-filter-all";
    FilterMine = "desk-filter-mine";
    FilterCommon = "desk-filter-common";
    FilterHeard = "desk-filter-heard";
    FilterSaid = "desk-filter-said";
    FilterCards = "desk-filter-cards";
    FilterPlan = "desk-filter-plan";
    FilterApart = "desk-filter-apart";
    FolderEmpty = "desk-folder-empty";
    FolderChoose = "desk-folder-choose";
    LinesEmpty = "desk-lines-empty";
    LinesNewest = "desk-lines-newest";
    Fan = "desk-fan";
    List = "desk-list";
    New = "desk-new";
    OnTable = "desk-on-table";
    Locked = "desk-locked";
    OnlyYouSee = "desk-only-you-see";
    TableEmpty = "desk-table-empty";
    DropHere = "desk-drop-here";
    PickedUp = "desk-picked-up";
    CardPickUp = "desk-card-pick-up";
    CardLay = "desk-card-lay";
    CardLayAgain = "desk-card-lay-again";
    CardTell = "desk-card-tell";
    CardUnlock = "desk-card-unlock";
    CardAnswer = "desk-card-answer";
    CardBeside = "desk-card-beside";
    CardFlag = "desk-card-flag";
    CardToken = "desk-card-token";
    CardLink = "desk-card-link";
    TellQuestion = "desk-tell-question";
    TellHowMuch = "desk-tell-how-much";
    TellToWhom = "desk-tell-to-whom";
    TellWhyNow = "desk-tell-why-now";
    TellMeans = "desk-tell-means";
    TellTable = "desk-tell-table";
    TellTableHears = "desk-tell-table-hears";
    TellNobody = "desk-tell-nobody";
    TellForm = "desk-tell-form";
    TellGround = "desk-tell-ground";
    TellDo = "desk-tell-do";
    TellAnswerDo = "desk-tell-answer-do";
    TellAnswerTable = "desk-tell-answer-table";
    TellAnswerApart = "desk-tell-answer-apart";
    TellCorridorDo = "desk-tell-corridor-do";
    TellOnce = "desk-tell-once";
    AskHeading = "desk-ask-heading";
    AskWhom = "desk-ask-whom";
    AskMayKnow = "desk-ask-may-know";
    AskOther = "desk-ask-other";
    AskNothing = "desk-ask-nothing";
    AskFree = "desk-ask-free";
    AskOnlyMe = "desk-ask-only-me";
    AskSafe = "desk-ask-safe";
    AskPlan = "desk-ask-plan";
    AskUnderstand = "desk-ask-understand";
    AskPlanFor = "desk-ask-plan-for";
    PlateHears = "desk-plate-hears";
    PlateReading = "desk-plate-reading";
    PlateInterest = "desk-plate-interest";
    PlateDirector = "desk-plate-director";
    PlateYou = "desk-plate-you";
    PlateDone = "desk-plate-done";
    PlateOwes = "desk-plate-owes";
    AnswerHeading = "desk-answer-heading";
    AnswerFree = "desk-answer-free";
    AnswerCards = "desk-answer-cards";
    AnswerNoCards = "desk-answer-no-cards";
    AnswerKnown = "desk-answer-known";
    AnswerNotLikeThis = "desk-answer-not-like-this";
    AnswerWhichKey = "desk-answer-which-key";
    AnswerLater = "desk-answer-later";
    FlagHeading = "desk-flag-heading";
    FlagWhich = "desk-flag-which";
    FlagCards = "desk-flag-cards";
    FlagDo = "desk-flag-do";
    FlagNeedsCards = "desk-flag-needs-cards";
    FlagNeedsFlag = "desk-flag-needs-flag";
    FlagNamedRight = "desk-flag-named-right";
    FlagNamedWrong = "desk-flag-named-wrong";
    ReadingHeading = "desk-reading-heading";
    ReadingFaceDown = "desk-reading-face-down";
    ReadingYours = "desk-reading-yours";
    ReadingBecause = "desk-reading-because";
    ReadingNeedsCard = "desk-reading-needs-card";
    ReadingMove = "desk-reading-move";
    GoalHeading = "desk-goal-heading";
    GoalFree = "desk-goal-free";
    DirectorHeading = "desk-director-heading";
    DirectorTopics = "desk-director-topics";
    DirectorTopicsDo = "desk-director-topics-do";
    DirectorLink = "desk-director-link";
    DirectorLinkDo = "desk-director-link-do";
    FamilyHeading = "desk-family-heading";
    FamilyFace = "desk-family-face";
    FamilyTeller = "desk-family-teller";
    FamilyWeek = "desk-family-week";
    FamilyDo = "desk-family-do";
    ReactHeading = "desk-react-heading";
    ReactFree = "desk-react-free";
    HomeHeading = "desk-home-heading";
    SayHint = "desk-say-hint";
    SayDo = "desk-say-do";
    MoveAsk = "desk-move-ask";
    MoveFlag = "desk-move-flag";
    MoveReact = "desk-move-react";
    MoveReadings = "desk-move-readings";
    MoveGoals = "desk-move-goals";
    MoveFamily = "desk-move-family";
    MoveDirector = "desk-move-director";
    MoveHome = "desk-move-home";
    MoveMore = "desk-move-more";
    MoveDone = "desk-move-done";
    MoveGoOn = "desk-move-go-on";
    MoveLay = "desk-move-lay";
    EndHeading = "desk-end-heading";
    CallHeading = "desk-call-heading";
    CallOnce = "desk-call-once";
    CallResult = "desk-call-result";
    CallCorridor = "desk-call-corridor";
    CallCorridorGives = "desk-call-corridor-gives";
    CallCorridorChoose = "desk-call-corridor-choose";
    CallCorridorTo = "desk-call-corridor-to";
    CallLater = "desk-call-later";
    VoteHeading = "desk-vote-heading";
    VoteOpen = "desk-vote-open";
    VoteWorryAbout = "desk-vote-worry-about";
    VoteNothingOpen = "desk-vote-nothing-open";
}

/// All captions in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Captions(Vec<String>);

impl Captions {
    /// All captions in the language of these words.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        Self(Caption::KEYS.iter().map(|key| locale.say(key, &[])).collect())
    }

    /// What stands there.
    #[must_use]
    pub fn say(&self, caption: Caption) -> &str {
        self.0.get(caption as usize).map_or("…", String::as_str)
    }
}
