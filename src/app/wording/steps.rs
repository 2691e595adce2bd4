//! The steps of a derivation, one after the other.

use model::{
    AlternativeFigure, Asked, CellState, DerivationStep, Entry, Exact, How, Measure, Mode, Money, Notation,
    PercentStep, PersonnelSign, PhaseIn, PostsStep, PriceLevelStep, Share, Sign, Stated,
};
use rust_decimal::Decimal;

use super::derivation::{SentenceKind, Telling};
use super::{Wording, read};

impl Wording<'_> {
    /// Tells one step, and keeps count of what it adds.
    pub(super) fn tell(&self, step: &DerivationStep, telling: &mut Telling) {
        if matches!(step.how, How::Rounded(_)) && telling.steps > 1 {
            let sum = self.exact(&telling.sum, telling.measure);
            telling.together(SentenceKind::Calculation, (self.words.text("why-together"), &sum));
        }
        telling.sum = telling.sum.plus(&step.printed);
        telling.steps = telling.steps.saturating_add(1);
        match &step.how {
            How::Entered(entry) => self.tell_entered(*entry, telling),
            How::Share(entry, share) => self.tell_share(*entry, share, telling),
            How::Stated(stated) => self.tell_stated(stated, telling),
            How::OneOffLeftOut(entry) => self.tell_left_out(&self.entry(*entry), telling),
            How::PriceLevel(level) => self.tell_price_level(level, step, telling),
            How::Posts(posts) => self.tell_posts(posts, step, telling),
            How::Percent(percent) => self.tell_percent(percent, step, telling),
            How::Overlap(limit) => self.tell_limit(*limit, step, telling),
            How::Target(target) => self.tell_target(*target, step, telling),
            How::Fill(fill) => self.tell_fill(fill, step, telling),
            How::Alternative(figure) => self.tell_alternative(figure, step, telling),
            How::Part(asked) | How::Less(asked) => self.tell_part(*asked, step, telling),
            How::Rounded(mode) => self.tell_rounded(*mode, telling),
            How::Footed(whole) => self.tell_footed(*whole, step, telling),
        }
    }

    /// What a step adds to the printed figure.
    pub(super) fn added(&self, step: &DerivationStep, telling: &Telling) -> String {
        self.exact(&step.printed, telling.measure)
    }

    fn tell_entered(&self, entry: Entry, telling: &mut Telling) {
        if self.tell_no_number(entry, telling) {
            return;
        }
        let amount = self.entry(entry);
        telling.told(
            SentenceKind::Calculation,
            [self.say_of("why-entered", ("amount", &amount))],
        );
        self.tell_range(entry, telling);
    }

    fn tell_share(&self, entry: Entry, share: &Share, telling: &mut Telling) {
        if matches!(share.phase_in, PhaseIn::OneOff(_)) && share.share.is_whole() {
            self.tell_entered(entry, telling);
            telling.told(SentenceKind::Reason, self.phasing(share));
            return;
        }
        match self.product_of(entry, share) {
            Some(product) => telling.told(SentenceKind::Calculation, [product]),
            None => {
                self.tell_no_number(entry, telling);
            }
        }
        self.tell_range(entry, telling);
        telling.told(SentenceKind::Reason, self.phasing(share));
    }

    /// Says what an entry without a number means; whether it was one.
    fn tell_no_number(&self, entry: Entry, telling: &mut Telling) -> bool {
        let key = match entry {
            Entry::Amount(_) | Entry::Range(_) => return false,
            Entry::NotQuantified => "why-not-quantified",
            Entry::NotRelevant => "why-not-relevant",
            Entry::Empty => "why-empty",
        };
        telling.told(SentenceKind::Reason, [self.words.text(key)]);
        true
    }

    fn tell_range(&self, entry: Entry, telling: &mut Telling) {
        if let Entry::Range(range) = entry {
            let values = [
                ("low", self.amount(range.low())),
                ("expected", self.amount(range.expected())),
                ("high", self.amount(range.high())),
            ];
            let values = read(&values);
            telling.told(SentenceKind::Reason, [self.say("why-range", &values)]);
        }
    }

    fn tell_stated(&self, stated: &Stated, telling: &mut Telling) {
        let year = stated.year.to_string();
        let amount = self.entry(stated.entry);
        let values = [("year", year.as_str()), ("amount", amount.as_str())];
        match stated.entry {
            Entry::Amount(_) | Entry::Range(_) => {
                telling.told(SentenceKind::Calculation, [self.say("why-stated", &values)]);
            }
            Entry::NotQuantified | Entry::NotRelevant | Entry::Empty => {
                telling.told(SentenceKind::Reason, [self.say("why-stated-nothing", &values)]);
                self.tell_no_number(stated.entry, telling);
            }
        }
        self.tell_range(stated.entry, telling);
        let instead = stated.instead_of.as_ref();
        let instead = instead.and_then(|(entry, share)| self.product_of(*entry, share));
        let instead = instead.map(|product| self.say_of("why-instead", ("calculation", &product)));
        telling.told(SentenceKind::Reason, instead);
    }

    fn tell_left_out(&self, amount: &str, telling: &mut Telling) {
        let column = self.column_of(telling.asked);
        let values = [("amount", amount), ("column", column.as_str())];
        telling.told(SentenceKind::Reason, [self.say("why-one-off-left-out", &values)]);
    }

    fn tell_price_level(&self, level: &PriceLevelStep, step: &DerivationStep, telling: &mut Telling) {
        let money = match level.money {
            Money::Operating => "why-index-operating",
            Money::Capital => "why-index-capital",
        };
        let index = |value: Decimal| self.style.decimal(value, 0);
        let values = [
            ("stated", level.stated.to_string()),
            ("shown", level.shown.to_string()),
            ("from", index(level.stated_index)),
            ("to", index(level.shown_index)),
            ("amount", self.added(step, telling)),
            ("money", self.words.text(money)),
        ];
        let values = read(&values);
        telling.told(SentenceKind::Calculation, [self.say("why-price-level", &values)]);
    }

    fn tell_posts(&self, posts: &PostsStep, step: &DerivationStep, telling: &mut Telling) {
        let added = self.exact(&step.exact, Measure::Posts);
        match posts {
            PostsStep::Entered(_) => {
                let entered = self.say_of("why-entered", ("amount", &added));
                telling.told(SentenceKind::Calculation, [entered]);
            }
            PostsStep::Share(posts, share) => {
                let product = self.product((&self.posts(*posts), share), &added);
                telling.told(SentenceKind::Calculation, [product]);
                telling.told(SentenceKind::Reason, self.phasing(share));
            }
            PostsStep::AsFirstLine {
                posts,
                stated,
                full_year,
            } => self.tell_posts_of_line((*posts, added), (*stated, *full_year), telling),
            PostsStep::OneOffLeftOut(posts) => self.tell_left_out(&self.posts(*posts), telling),
            PostsStep::NotQuantified(posts) => {
                let unknown = self.say_of("why-posts-no-share", ("posts", &self.posts(*posts)));
                telling.told(SentenceKind::Reason, [unknown]);
            }
        }
    }

    fn tell_posts_of_line(
        &self,
        (posts, result): (Decimal, String),
        (stated, full): (Entry, Entry),
        telling: &mut Telling,
    ) {
        let values = [
            ("posts", self.posts(posts)),
            ("stated", self.entry(stated)),
            ("full", self.entry(full)),
            ("result", result),
        ];
        let product = self.say("why-posts-as-line", &read(&values));
        telling.told(SentenceKind::Calculation, [product]);
        telling.told(SentenceKind::Reason, [self.words.text("why-posts-follow-line")]);
    }

    /// Posts as they were entered, in the sign that posts are written with.
    pub(super) fn posts(&self, posts: Decimal) -> String {
        let style = self.plan().settings().personnel;
        let posts = match style.sign {
            PersonnelSign::FewerNegative => posts,
            PersonnelSign::FewerPositive => -posts,
        };
        self.style.decimal(posts, style.decimals)
    }

    /// Another figure; what it is made of itself under it.
    fn tell_part(&self, asked: Asked, step: &DerivationStep, telling: &mut Telling) {
        if step.printed.is_zero() && step.steps.is_empty() {
            let state = self.ledger.derivation(asked).map(|part| part.state);
            let counted = state != Some(CellState::NotQuantified);
            telling.zeros = telling.zeros.saturating_add(counted.into());
            return;
        }
        let text = self.part_name(asked, telling.asked);
        let text = match step.how {
            How::Less(_) => self.say_of("why-less", ("name", &text)),
            _ => text,
        };
        telling.part(text, self.added(step, telling), Some(asked));
        let (sum, steps) = (telling.sum.clone(), telling.steps);
        (telling.sum, telling.steps) = (Exact::ZERO, 0);
        telling.depth = telling.depth.saturating_add(1);
        step.steps.iter().for_each(|step| self.tell(step, telling));
        telling.depth = telling.depth.saturating_sub(1);
        (telling.sum, telling.steps) = (sum, steps);
    }

    /// What a part is called beside the whole: only its column where that is all they differ in.
    fn part_name(&self, part: Asked, whole: Asked) -> String {
        match (part, whole) {
            (Asked::Amount(part, column), Asked::OverTheYears(whole)) if part == whole => self.column(column),
            (Asked::Amount(..), Asked::Alternative(_, AlternativeFigure::OverTheYears)) => self.column_of(part),
            _ => self.name(part),
        }
    }

    fn tell_rounded(&self, mode: Mode, telling: &mut Telling) {
        let key = match mode {
            Mode::HalfAwayFromZero => "why-rounded-half-away",
            Mode::HalfToEven => "why-rounded-half-even",
            Mode::TowardZero => "why-rounded-toward-zero",
        };
        let amount = self.exact(&telling.sum, telling.measure);
        let values = [("amount", amount), ("step", self.step(telling.measure))];
        let values = read(&values);
        telling.told(SentenceKind::Result, [self.say(key, &values)]);
    }

    fn tell_footed(&self, whole: Asked, step: &DerivationStep, telling: &mut Telling) {
        let values = [
            ("amount", self.exact(&telling.sum, telling.measure)),
            ("change", self.added(step, telling)),
            ("whole", self.name(whole)),
        ];
        let values = read(&values);
        telling.told(SentenceKind::Result, [self.say("why-footed", &values)]);
    }

    pub(super) fn tell_percent(&self, percent: &PercentStep, step: &DerivationStep, telling: &mut Telling) {
        let decimals = self.style.rounding.step.decimals(self.style.notation.unit);
        let unit = self.style.notation.unit;
        let saved = Notation {
            unit,
            sign: Sign::SavingsPositive,
        };
        let budget = Notation {
            unit,
            sign: Sign::SavingsNegative,
        };
        let values = [
            ("name", self.name(percent.of)),
            ("effect", self.style.exact(&percent.effect, saved, decimals)),
            ("budget", self.style.exact(&Exact::of(percent.budget), budget, decimals)),
            ("result", self.exact(&step.exact, Measure::Percent)),
        ];
        let values = read(&values);
        telling.told(SentenceKind::Calculation, [self.say("why-percent", &values)]);
    }
}
