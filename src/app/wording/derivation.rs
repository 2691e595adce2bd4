//! How a figure came about, in sentences.

use model::{Asked, Derivation, Exact, How, Measure, Payback};

use super::Wording;

/// How a figure came about, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// Which figure.
    pub asked: Asked,
    /// What it is called: `VPU 5 Reduktion af 1 fuldtidsstilling`.
    pub name: String,
    /// The column it stands in; empty where it stands in none.
    pub column: String,
    /// Name, column and figure in one line.
    pub heading: String,
    /// What is printed for it.
    pub printed: String,
    /// What it counts: `mio. kr.`; empty where no number is printed.
    pub unit: String,
    /// How it came about, in the order in which it is read.
    pub sentences: Vec<Sentence>,
}

/// One sentence on how a figure came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What it is.
    pub kind: SentenceKind,
    /// Its words.
    pub text: String,
    /// What a part adds, or what parts come to, to stand in a column of its own; nothing where the sentence says it.
    pub amount: Option<String>,
    /// The figure that a part is, which can be asked in its turn.
    pub of: Option<Asked>,
    /// How far in it stands: what a part is made of itself stands under it.
    pub depth: usize,
}

/// What a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SentenceKind {
    /// Numbers worked out: `-0,450 × 9/12 = -0,3375`.
    Calculation,
    /// A figure that this one is made of, with what it adds.
    Part,
    /// What it comes to, once rounded or added up.
    Result,
    /// The fact behind it.
    Reason,
    /// What a reader must know beside it.
    Remark,
    /// Where the figure goes.
    Destination,
}

/// Sentences on the way to one figure.
pub(super) struct Telling {
    pub(super) asked: Asked,
    pub(super) measure: Measure,
    /// How far in what is told stands.
    pub(super) depth: usize,
    /// What the steps told so far add to the printed figure.
    pub(super) sum: Exact,
    /// How many steps have been told that add to it.
    pub(super) steps: usize,
    /// How many parts add nothing.
    pub(super) zeros: usize,
    pub(super) sentences: Vec<Sentence>,
}

impl Wording<'_> {
    /// How a figure came about, in sentences.
    pub fn explanation(&self, derivation: &Derivation) -> Explanation {
        let asked = derivation.asked;
        let measure = asked.measure();
        let mut telling = Telling {
            asked,
            measure,
            depth: 0,
            sum: Exact::ZERO,
            steps: 0,
            zeros: 0,
            sentences: Vec::new(),
        };
        for step in &derivation.steps {
            self.tell(step, &mut telling);
        }
        self.conclude(derivation, &mut telling);
        telling.told(SentenceKind::Remark, self.remarks(derivation));
        telling.told(SentenceKind::Destination, self.destination(asked));
        telling.in_order();
        let (printed, unit) = self.printed_of(derivation);
        Explanation {
            asked,
            name: self.name(asked),
            column: self.column_of(asked),
            heading: self.heading(asked, (&printed, &unit)),
            printed,
            unit,
            sentences: telling.sentences,
        }
    }

    fn heading(&self, asked: Asked, (printed, unit): (&str, &str)) -> String {
        let (name, column) = (self.name(asked), self.column_of(asked));
        let key = match (column.is_empty(), unit.is_empty()) {
            (true, true) => "why-heading",
            (true, false) => "why-heading-unit",
            (false, true) => "why-heading-column",
            (false, false) => "why-heading-column-unit",
        };
        let values = [
            ("name", &*name),
            ("column", &column),
            ("printed", printed),
            ("unit", unit),
        ];
        self.say(key, &values)
    }

    fn printed_of(&self, derivation: &Derivation) -> (String, String) {
        match derivation.payback {
            Some(Payback::In(year)) => (year.to_string(), String::new()),
            Some(Payback::Never) => (self.words.text("payback-never"), String::new()),
            Some(Payback::Unknown) => ("-".to_owned(), String::new()),
            None => {
                let measure = derivation.asked.measure();
                let cell = self.cell((derivation.state, &derivation.figure), measure);
                (cell, self.unit(measure))
            }
        }
    }

    /// What the parts come to, where no rounding said it.
    fn conclude(&self, derivation: &Derivation, telling: &mut Telling) {
        if telling.zeros > 0 {
            let zeros = telling.zeros.to_string();
            telling.told(SentenceKind::Remark, [self.say_of("why-zeros", ("count", &zeros))]);
        }
        let last = derivation.steps.last().map(|step| &step.how);
        let said = matches!(last, Some(How::Rounded(_) | How::Footed(_)));
        if telling.steps > 1 && !said && derivation.payback.is_none() {
            let sum = self.printed(&derivation.figure, telling.measure);
            telling.together(SentenceKind::Result, (self.words.text("why-together"), &sum));
            let exact = self.exact(derivation.figure.exact(), telling.measure);
            if exact != sum && telling.sum != *derivation.figure.exact() {
                telling.told(SentenceKind::Remark, [self.say_of("why-unrounded", ("amount", &exact))]);
            }
        }
        if telling.sentences.is_empty() {
            telling.told(SentenceKind::Reason, [self.words.text("why-nothing")]);
        }
    }
}

impl Telling {
    /// Sentences of one kind, at the depth that is told.
    pub(super) fn told(&mut self, kind: SentenceKind, texts: impl IntoIterator<Item = String>) {
        for text in texts {
            let sentence = self.sentence(kind, text);
            self.sentences.push(sentence);
        }
    }

    const fn sentence(&self, kind: SentenceKind, text: String) -> Sentence {
        Sentence {
            kind,
            text,
            amount: None,
            of: None,
            depth: self.depth,
        }
    }

    /// What the parts before come to.
    pub(super) fn together(&mut self, kind: SentenceKind, (text, amount): (String, &str)) {
        self.sentences.push(Sentence {
            amount: Some(amount.to_owned()),
            ..self.sentence(kind, text)
        });
    }

    /// Puts what was worked out first, then what it came to, then why; parts stand where they were told.
    fn in_order(&mut self) {
        if self.sentences.iter().all(|said| said.kind != SentenceKind::Part) {
            self.sentences.sort_by_key(|said| said.kind);
        }
    }

    /// A part with what it adds.
    pub(super) fn part(&mut self, text: String, amount: String, of: Option<Asked>) {
        self.sentences.push(Sentence {
            amount: Some(amount),
            of,
            ..self.sentence(SentenceKind::Part, text)
        });
    }
}
