//! The folder at the left: cards as a fan that opens into a list.
//!
//! **Invariant:** who holds what else is never shown; heads are what the player witnessed.

use bevy_egui::egui::{Button, Id, Key, RichText, ScrollArea, Ui, Vec2};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::panels::card;
use crate::gui::panels::draft::DeskDraft;
use crate::gui::theme::{self, GAP, TARGET};
use crate::gui::widgets::{at_right_ui, heading_ui, icon_ui, note_ui, scroll_ui, strong};
use crate::present::caption::Caption;
use crate::present::hand::{HandCard, Pile};
use crate::present::meeting::{Desk, Next};
use crate::present::tutorial::Target as Pointed;

/// The cards that are shown now, in their order: keys 1 to 9 open them.
#[must_use]
pub fn shown<'d>(desk: &'d Desk, draft: &DeskDraft) -> Vec<&'d HandCard> {
    desk.hand.iter().filter(|card| is_shown(card, draft)).collect()
}

fn is_shown(card: &HandCard, draft: &DeskDraft) -> bool {
    draft.pile.is_none_or(|pile| pile == card.pile)
}

/// The folder.
pub fn dossier_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    let say = |caption: Caption| desk.captions.say(caption);
    ui.horizontal(|ui| {
        heading_ui(ui, say(Caption::Folder));
        at_right_ui(ui, |ui| {
            let (sign, name) = if draft.is_list {
                (icon::CARDS_THREE, say(Caption::Fan))
            } else {
                (icon::LIST, say(Caption::List))
            };
            if icon_ui(ui, sign, name).clicked() {
                draft.is_list = !draft.is_list;
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(2.0);
        ui.spacing_mut().button_padding.x = 6.0;
        for (pile, caption) in [
            (None, Caption::FilterAll),
            (Some(Pile::Mine), Caption::FilterMine),
            (Some(Pile::Heard), Caption::FilterHeard),
            (Some(Pile::Common), Caption::FilterCommon),
        ] {
            let button =
                Button::selectable(draft.pile == pile, RichText::new(say(caption)).size(14.5));
            let button = ui.add(button.min_size(Vec2::new(0.0, TARGET - 6.0)));
            if pile.is_none() {
                // A card that is wanted may be in a part of the folder that is not shown.
                let hidden = |card| desk.card(card).is_some_and(|it| !is_shown(it, draft));
                guide::leads_to(
                    ui,
                    button.rect,
                    |it| matches!(it, Pointed::Card(card) if hidden(*card)),
                );
            }
            if button.clicked() {
                draft.pile = pile;
            }
        }
    });
    ui.add_space(GAP / 2.0);
    let cards = shown(desk, draft);
    if cards.is_empty() {
        note_ui(ui, say(Caption::FolderEmpty));
        return;
    }
    draft.picks_card &= desk.now.next == Next::Turn;
    if draft.picks_card {
        theme::slip(theme::AMBER_PALE).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(strong(say(Caption::FolderChoose)));
        });
        ui.add_space(GAP / 2.0);
    }
    let area = ScrollArea::vertical().id_salt("folder").auto_shrink([false, false]);
    scroll_ui(area, ui, |ui| {
        ui.spacing_mut().item_spacing.y = if draft.is_list { 8.0 } else { -3.0 };
        let mut pile = None;
        for (number, card) in cards.into_iter().enumerate() {
            if pile.is_some_and(|pile| pile != card.pile) {
                ui.add_space(12.0);
            }
            pile = Some(card.pile);
            // A fan: each sheet lies a little askew of the one below it.
            let lift = if draft.is_list { 0.0 } else { [0.0, 3.0, 1.0, 4.0][number % 4] };
            let response = ui
                .push_id(Id::new(("card", card.card())), |ui| {
                    card::sheet_ui(ui, desk, card, draft, lift)
                })
                .inner;
            if number == 0 && std::mem::take(&mut draft.wants_folder) {
                response.request_focus();
            }
            if response.has_focus() {
                walk(ui, &response);
            }
            if response.clicked() {
                draft.look_at(card.card());
            }
        }
    });
}

/// Up and down go from card to card.
fn walk(ui: &Ui, response: &bevy_egui::egui::Response) {
    use bevy_egui::egui::FocusDirection;
    ui.memory_mut(|memory| {
        memory.set_focus_lock_filter(
            response.id,
            bevy_egui::egui::EventFilter { vertical_arrows: true, ..Default::default() },
        );
    });
    let (down, up) =
        ui.input(|input| (input.key_pressed(Key::ArrowDown), input.key_pressed(Key::ArrowUp)));
    if down {
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::Next));
    } else if up {
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::Previous));
    }
}
