#!/usr/bin/env bash
# Changes the code in one place at a time, and sees whether a test notices.
#
# Usage: tests/harness/mutants.sh CRATE [MANY] [SEED]     (CRATE: model or files; needs cargo-mutants)
#
# Of all places that cargo-mutants finds in a crate, about MANY are drawn by SEED, evenly over the crate. The tests
# are the crate's own, and for model the rules and the laws (with few cases each) in a package of their own, so that
# nothing of the window is built. What no test noticed is listed in mutants/CRATE/mutants.out/missed.txt under the
# folder for temporary files.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

crate=$1
many=${2:-300}
seed=${3:-1}
copy=${TMPDIR:-/tmp}/mutants/$crate
export PROPTEST_CASES=${PROPTEST_CASES:-200} CARGO_PROFILE_DEV_OPT_LEVEL=${CARGO_PROFILE_DEV_OPT_LEVEL:-1}

mkdir -p "$copy/tree"
cp -r Cargo.toml Cargo.lock src tests scenarios assets "$copy/tree"
quick=$copy/tree/tests/quick
mkdir -p "$quick"
cat >"$quick/Cargo.toml" <<'TOML'
[package]
name = "quick"
version = "0.0.0"
edition = "2024"
publish = false
autobins = false

[lib]
path = "lib.rs"

[dev-dependencies]
model.workspace = true
proptest.workspace = true
rust_decimal.workspace = true

[[test]]
name = "quick"
path = "quick.rs"
TOML
: >"$quick/lib.rs"
# The laws that look at the model alone.
laws=$(grep -L 'files::\|app::\|crate::architecture' tests/laws/*.rs | xargs -n1 basename -s .rs | grep -v '^mod$')
{
    echo '#![allow(dead_code)]'
    echo '#[path = "../generator/mod.rs"] mod generator;'
    echo '#[path = "../rules/mod.rs"] mod rules;'
    echo '#[path = "laws.rs"] mod laws;'
} >"$quick/quick.rs"
{
    grep -v '^mod ' tests/laws/mod.rs
    for law in $laws; do echo "#[path = \"../laws/$law.rs\"] mod $law;"; done
} >"$quick/laws.rs"
sed -i 's|members = \["src/\*", "tests/renderer"\]|members = ["src/*", "tests/renderer", "tests/quick"]|' "$copy/tree/Cargo.toml"

cd "$copy/tree"
tests=(--test-package "$crate")
if [ "$crate" = model ]; then tests+=(--test-package quick); fi
all=$(cargo mutants --list -p "$crate" | wc -l)
shards=$(((all + many - 1) / many))
RANDOM=$seed
echo "$all places in $crate, every ${shards}th is changed"
cargo mutants -p "$crate" "${tests[@]}" --shard "$((RANDOM % shards))/$shards" --sharding round-robin \
    --in-place --baseline skip --timeout 120 --build-timeout 600 --colors never -o "$copy" || true
for what in caught missed timeout unviable; do
    echo "$what: $(wc -l <"$copy/mutants.out/$what.txt")"
done
