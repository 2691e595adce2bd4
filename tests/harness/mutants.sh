#!/usr/bin/env bash
# Changes the code in one place at a time, and sees whether a test notices.
#
# Usage: tests/harness/mutants.sh CRATE [MANY] [SEED]     (CRATE: model or files; needs cargo-mutants)
#
# Of all changes that cargo-mutants finds in a crate, MANY are drawn by SEED, all with the same chance. The tests
# are the crate's own but the one that takes a minute; those of model that none of them notices are put to the rules
# and the laws (with few cases each), in a package of their own, so that nothing of the window is built. What no test
# noticed is listed in mutants/CRATE/results-*/mutants.out/missed.txt under the folder for temporary files.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

crate=$1
many=${2:-300}
seed=${3:-1}
copy=${TMPDIR:-/tmp}/mutants/$crate
export PROPTEST_CASES=${PROPTEST_CASES:-1000} CARGO_PROFILE_DEV_DEBUG=false

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
# The rules and the laws that look at the model alone.
{
    echo '#![allow(dead_code)]'
    echo '#[path = "../generator/mod.rs"] mod generator;'
    for folder in rules laws; do echo "#[path = \"$folder.rs\"] mod $folder;"; done
} >"$quick/quick.rs"
for folder in rules laws; do
    grep -v '^mod ' "tests/$folder/mod.rs" >"$quick/$folder.rs"
    for file in $(grep -L 'files::\|app::' "tests/$folder"/*.rs | xargs -n1 basename -s .rs | grep -v '^mod$'); do
        echo "#[path = \"../$folder/$file.rs\"] pub mod $file;"
    done >>"$quick/$folder.rs"
done
sed -i 's|members = \["src/\*", "tests/renderer"\]|members = ["src/*", "tests/renderer", "tests/quick"]|' "$copy/tree/Cargo.toml"

cd "$copy/tree"
rm -rf "$copy"/results*
cargo mutants --list -p "$crate" --colors never >"$copy/all"
shuf --head-count "$many" --random-source <(yes "$seed") "$copy/all" >"$copy/drawn"
echo "$(wc -l <"$copy/drawn") of $(wc -l <"$copy/all") changes in $crate"

# Has the tests of package $1 look for the changes named in file $2, each by its whole line: place and what is changed.
run() {
    mapfile -t names < <(sed 's/[][\.*^$+?(){}|]/\\&/g; s/.*/--re=^&$/' "$2")
    cargo mutants -p "$crate" --test-package "$1" "${names[@]}" \
        --in-place --shuffle --baseline skip --timeout 120 --build-timeout 600 --colors never -o "$copy/results-$1" \
        -- -- --skip every_change_of_one_byte || true
    for what in caught missed timeout unviable; do
        echo "$1, $what: $(wc -l <"$copy/results-$1/mutants.out/$what.txt")"
    done
}

run "$crate" "$copy/drawn"
if [ "$crate" = model ]; then run quick "$copy/results-model/mutants.out/missed.txt"; fi
