#!/usr/bin/env bash
# Gives readers what nobody would write, over and over: no panic, no second lost, no more than 512 MB.
#
# Usage: tests/harness/fuzz.sh [RUNS] [READER ...]     (Linux)
#
# Inputs are those of tests/corpus/READER, changed. Each is known by its number: an input that takes all memory
# or hangs ends the process, and is then found again among the last ones. What broke a reader is kept in
# target/fuzz, to be put in the corpus once it is mended. OVERSLAG_FIRST=N goes on from input N, where a run was cut
# short.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

runs=${1:-100000}
shift || true
readers=("$@")
if [ ${#readers[@]} -eq 0 ]; then readers=(scenario journal table number typed catalogue clipboard); fi
binary=${OVERSLAG_TESTS:-$(cargo test --release -p app --test overslag --no-run 2>&1 | sed -n 's/.*(\(.*overslag-[0-9a-f]*\)).*/\1/p' | tail -1)}
binary=$(realpath "$binary")
export OVERSLAG_FOUND=${OVERSLAG_FOUND:-$PWD/target/fuzz} OVERSLAG_RUNS=$runs
mkdir -p "$OVERSLAG_FOUND"

test=(--exact harness::fuzz::fuzz --ignored --nocapture)
limited() (ulimit -v 524288 && exec "$@")

failed=0
for reader in "${readers[@]}"; do
    export OVERSLAG_FUZZ=$reader
    log=$OVERSLAG_FOUND/$reader.log
    began=$SECONDS
    if limited "$binary" "${test[@]}" >"$log" 2>&1; then
        sed -n 's/^@done //p' "$log"
    elif grep -q '^@done' "$log"; then
        sed -n 's/^@done //p; s/^kept/  kept/p' "$log"
        failed=1
    else
        last=$(sed -n 's/^@read //p' "$log" | tail -1)
        echo "$reader: the process ended after input ${last:-0}"
        for ((one = ${last:-0}; one < ${last:-0} + 100000 && one < runs; one++)); do
            OVERSLAG_FUZZ_ONE=$one limited timeout 30 "$binary" "${test[@]}" >"$log.one" 2>&1 || { cat "$log.one"; break; }
        done
        failed=1
    fi
    echo "  in $((SECONDS - began)) s"
done
exit "$failed"
