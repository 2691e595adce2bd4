//! What is saved can be opened, and is the same.

use files::{Scenario, ScenarioId};
use proptest::prop_assert_eq;

use super::{MANY, hold, plans};

#[test]
fn saved_and_opened_a_plan_is_the_same_plan_and_the_same_file() {
    hold(MANY, plans(), |plan| {
        let scenario = Scenario::new(ScenarioId(7), plan);
        let text = files::text(&scenario).expect("a scenario with a text");
        let opened = files::read(text.as_bytes()).expect("a text that can be opened");
        prop_assert_eq!(&opened.warnings, &[]);
        prop_assert_eq!(files::text(&opened.scenario).expect("a scenario with a text"), text);
        prop_assert_eq!(opened.scenario, scenario);
        Ok(())
    });
}
