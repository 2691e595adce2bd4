#!/usr/bin/env bash
# Sees that commands of the program open no socket to a network.
#
# Usage: tests/harness/no_network.sh [PROGRAM]     (needs strace; Linux only)
set -euo pipefail
program=$(realpath "${1:-target/debug/overslag}")
scenario=$(realpath "$(dirname -- "${BASH_SOURCE[0]}")/../../scenarios/norddjurs-2023.ron")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

sockets() { grep -cE 'AF_INET|AF_INET6|AF_PACKET' "$work/trace" || true; }
watch() { strace -f -qq -e trace=%network -o "$work/trace" "$@" >/dev/null 2>&1 || true; }

wrong=0
for command in "report $scenario" "alternatives $scenario" "check $scenario" \
    "new --first-year 2027 --years 4 --out new.ron"; do
    # The words of a command are to be parted.
    # shellcheck disable=SC2086
    watch "$program" $command
    found=$(sockets)
    echo "overslag ${command%% *}: $found network sockets"
    wrong=$((wrong + found))
done
watch python3 -c 'import socket; socket.socket(socket.AF_INET)'
control=$(sockets)
echo "control (a program that opens one): $control"
[ "$wrong" -eq 0 ] && [ "$control" -gt 0 ]
