#!/usr/bin/env bash
# Sees that neither the commands of the program nor its window open a socket to a network.
#
# Usage: tests/harness/no_network.sh [PROGRAM] [DISPLAY]     (needs strace, Xvfb and xdotool; Linux only)
set -euo pipefail
program=$(realpath "${1:-target/debug/overslag}")
screen=${2:-:95}
scenario=$(realpath "$(dirname -- "${BASH_SOURCE[0]}")/../../scenarios/norddjurs-2023.ron")
work=$(mktemp -d)
xvfb=
trap '[ -z "$xvfb" ] || kill "$xvfb"; rm -rf "$work"' EXIT
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
# The window: it is opened with a scenario, something is typed and saved, help is looked at, and it is closed.
Xvfb "$screen" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
xvfb=$!
sleep 2
cp "$scenario" plan.ron
export DISPLAY="$screen" HOME="$work" XDG_STATE_HOME="$work/state" XDG_CONFIG_HOME="$work/config" LIBGL_ALWAYS_SOFTWARE=1
unset WAYLAND_DISPLAY
watch "$program" --lang da plan.ron &
watched=$!
until xdotool search --onlyvisible --name plan >/dev/null; do
    kill -0 "$watched"
    sleep 0.2
done
sleep 3
xdotool windowfocus "$(xdotool search --onlyvisible --name plan | tail -1)"
xdotool key ctrl+g && sleep 0.5 && xdotool type 'VPU 5 2024' && xdotool key Return && sleep 0.5
xdotool type -- '-0,4' && xdotool key Return && sleep 0.5 && xdotool key ctrl+s && sleep 2
saved=$(cmp -s "$scenario" plan.ron && echo 0 || echo 1)
xdotool key F1 && sleep 1 && xdotool key Escape && xdotool key ctrl+q
wait "$watched"
found=$(sockets)
nearby=$(grep -c AF_UNIX "$work/trace" || true)
echo "the window: $found network sockets, $nearby local ones (the screen, the desktop); saved: $saved"
wrong=$((wrong + found))
[ "$saved" -eq 1 ] && [ "$nearby" -gt 0 ] || wrong=$((wrong + 1))
watch python3 -c 'import socket; socket.socket(socket.AF_INET)'
control=$(sockets)
echo "control (a program that opens one): $control"
[ "$wrong" -eq 0 ] && [ "$control" -gt 0 ]
