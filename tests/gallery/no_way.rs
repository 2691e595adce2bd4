//! Files that read well, but describe what cannot be a plan: refused, and the row is named.

use super::{UNREADABLE, check, refused, with};

#[test]
fn ids() {
    refused("id-twice", "id: \"0000000000000003\"", "id: \"0000000000000001\"");
    refused("line-id-twice", "id: \"0000000000000022\"", "id: \"0000000000000021\"");
    refused("area-id-twice", "id: \"00000000000000a2\"", "id: \"00000000000000a1\"");
    refused("area-id-0", "id: \"00000000000000a1\"", "id: \"0\"");
}

#[test]
fn names_of_what_is_not_there() {
    refused("unknown-area", "area: \"00000000000000a1\"", "area: \"77\"");
    refused("unknown-curve", "Curve(\"00000000000000c1\")", "Curve(\"99\")");
    refused("unknown-status", "status: \"foreslået\"", "status: \"foreslaaet\"");
    refused(
        "unknown-member",
        "\"0000000000000006\",\n        ]",
        "\"66\",\n        ]",
    );
    refused(
        "chosen-outside",
        "chosen: [\n          \"0000000000000005\"",
        "chosen: [\n          \"1\"",
    );
    refused(
        "rule-with-itself",
        "to: \"0000000000000004\"",
        "to: \"0000000000000003\"",
    );
}

#[test]
fn areas() {
    refused("areas-circular", "name: \"Skoler\"", "name: \"Skoler\", parent: \"a1\"");
    let both = with("name: \"Skoler\"", "name: \"Skoler\", parent: \"a2\"");
    let both = both.replacen("name: \"Dagtilbud\"", "name: \"Dagtilbud\", parent: \"a1\"", 1);
    check("areas-circular-together", both, UNREADABLE);
    let deep = (0xb1..0xb9).map(|id: u64| {
        let parent = if id == 0xb1 { 0xa1 } else { id - 1 };
        format!(
            "(id: \"{id:x}\", name: \"Niveau {}\", parent: \"{parent:x}\"),\n",
            id - 0xaf
        )
    });
    let deep = deep.collect::<Vec<_>>().concat();
    refused("areas-9-deep", "    areas: [\n", &format!("    areas: [\n{deep}"));
}

#[test]
fn years_and_texts() {
    refused("target-year-twice", "(2028, \"-3\")", "(2027, \"-3\")");
    refused("status-twice", "name: \"afvist\"", "name: \"foreslået\"");
    for (picture, indices) in [
        ("index-zero", "(year: 2024, value: \"100\"), (year: 2025, value: \"0\")"),
        (
            "index-year-twice",
            "(year: 2024, value: \"100\"), (year: 2024, value: \"103\")",
        ),
    ] {
        let indices = format!("    operating_indices: [{indices}],\n    statuses: [");
        refused(picture, "    statuses: [", &indices);
    }
    refused("text-too-long", "Færre vikartimer", &"lang ".repeat(7_000));
    refused(
        "discount-rate",
        "    statuses: [",
        "    discount_rate: \"3.5\",\n    statuses: [",
    );
}

#[test]
fn balancing_rows() {
    let lines = "status: \"foreslået\",\n        lines: [(id: \"71\", phase_in: OneOff(2027))],";
    refused("balancing-with-lines", "status: \"foreslået\",", lines);
    let outside = with("years: [2027, 2028]", "target: \"a2\", years: [2027, 2028]");
    check("balancing-outside", outside, UNREADABLE);
    let own = "(id: \"9\", number: \"VPU 9\", title: \"Dagtilbuds restpulje\", area: \"a2\", status: \"foreslået\", \
        kind: Balancing(target: \"a2\", years: [2028], otherwise: Empty, when_met: Zero)),";
    let two = with("    proposals: [\n", &format!("    proposals: [\n      {own}\n"));
    let nested = two.replacen(
        "        kind: Balancing(years",
        "        area: \"a2\",\n        kind: Balancing(years",
        1,
    );
    check("balancing-nested", nested, UNREADABLE);
}
