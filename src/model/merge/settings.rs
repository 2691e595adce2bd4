//! What the scenario decides for all rows, merged by field.

use alloc::vec;
use alloc::vec::Vec;

use super::lists::by_key;
use super::{Clash, Merger, Part, Subject, Three, Verdict};
use crate::{Edit, Indices, Muted, Settings, SettingsEdit};

impl Merger<'_> {
    pub(super) fn settings(&mut self) -> Settings {
        let settings = self.plans.map(crate::Plan::settings);
        if let Some(clash) = self.refused.clash(Part::Settings) {
            if settings.verdict() != Verdict::Mine {
                self.tell(Subject::Plan, clash.clone(), settings.map(whole));
            }
            return settings.mine.clone();
        }
        let mut merged = settings.mine.clone();
        for edit in self.fields(&Subject::Plan, settings.map(plain), Edit::Settings) {
            merged.change(&edit);
        }
        merged.notes = self.list(&Subject::Plan, settings.map(|of| of.notes.as_slice()), |notes| {
            Edit::Settings(SettingsEdit::Notes(notes))
        });
        self.setting_lists(settings, &mut merged);
        merged
    }

    fn setting_lists(&mut self, settings: Three<&Settings>, merged: &mut Settings) {
        let subject = Subject::Plan;
        merged.indices = self.indices(settings.map(|of| &of.indices));
        merged.statuses = self.keyed(&subject, settings.map(|of| of.statuses.as_slice()), |list| {
            Edit::Settings(SettingsEdit::Statuses(list))
        });
        merged.categories = self.keyed(&subject, settings.map(|of| of.categories.as_slice()), |list| {
            Edit::Settings(SettingsEdit::Categories(list))
        });
        merged.published = self.keyed(&subject, settings.map(|of| of.published.as_slice()), |list| {
            Edit::Settings(SettingsEdit::Published(list))
        });
        merged.muted = self.keyed(&subject, settings.map(|of| of.muted.as_slice()), |list| muting(&list));
    }

    /// Index numbers by year; the two kinds of money are one field.
    fn indices(&mut self, indices: Three<&Indices>) -> Indices {
        let operating = by_key(indices.map(|of| of.operating.as_slice()));
        let capital = by_key(indices.map(|of| of.capital.as_slice()));
        let (Some((mut operating, one)), Some((mut capital, other))) = (operating, capital) else {
            return indices.mine.clone();
        };
        if [one, other].contains(&Verdict::Both) {
            let edits = indices.map(|of| Edit::Settings(SettingsEdit::Indices(of.clone())));
            self.tell(Subject::Plan, Clash::Changed, edits);
        }
        operating.sort_by_key(|index| index.year);
        capital.sort_by_key(|index| index.year);
        Indices { operating, capital }
    }
}

/// The fields that are merged each as one value.
fn plain(settings: &Settings) -> Vec<SettingsEdit> {
    vec![
        SettingsEdit::Title(settings.title.clone()),
        SettingsEdit::Notation(settings.notation),
        SettingsEdit::Years(settings.years),
        SettingsEdit::Rounding(settings.rounding),
        SettingsEdit::Zero(settings.zero),
        SettingsEdit::FullYear(settings.full_year),
        SettingsEdit::CarryOver(settings.carry_over),
        SettingsEdit::Personnel(settings.personnel),
        SettingsEdit::PriceLevel(settings.price_level),
        SettingsEdit::DiscountRate(settings.discount_rate),
        SettingsEdit::Realisation(settings.realisation),
    ]
}

/// The edits that make settings what they are.
fn whole(settings: &Settings) -> Edit {
    let lists = [
        SettingsEdit::Notes(settings.notes.clone()),
        SettingsEdit::Indices(settings.indices.clone()),
        SettingsEdit::Statuses(settings.statuses.clone()),
        SettingsEdit::Categories(settings.categories.clone()),
        SettingsEdit::Published(settings.published.clone()),
    ];
    let edits = plain(settings).into_iter().chain(lists).map(Edit::Settings);
    Edit::Batch(edits.chain([muting(&settings.muted)]).collect())
}

fn muting(muted: &[Muted]) -> Edit {
    let mute = |muted: &Muted| SettingsEdit::Mute(muted.finding.clone(), Some(muted.reason.clone()));
    Edit::Batch(muted.iter().map(mute).map(Edit::Settings).collect())
}
