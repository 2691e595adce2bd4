#!/bin/sh
# How long it takes from the start of the program until its first picture stands on a screen, drawn by
# the processor: with the catalogue, and with 10.000 proposals. Needs Xvfb and a release build.
#
# A screen of its own is black until the window's first frame is on it; its memory is looked at again and
# again, and what is printed is the end of the first look that found something, so the truth is up to two
# looks earlier, and the pause of 10 ms between them. How long a look takes is printed too.
set -eu
program=${1:-target/release/overslag}
runs=${2:-7}
screen=${3:-:87}
folder=$(mktemp -d)
Xvfb "$screen" -screen 0 1366x768x24 -fbdir "$folder" -nolisten tcp >/dev/null 2>&1 &
xvfb=$!
trap 'kill "$xvfb" 2>/dev/null; rm -rf "$folder"' EXIT
export DISPLAY="$screen" XDG_CONFIG_HOME="$folder" XDG_STATE_HOME="$folder" LIBGL_ALWAYS_SOFTWARE=1
unset WAYLAND_DISPLAY
sleep 2

now() { date +%s%3N; }
look() { tail -c 1000000 "$folder/Xvfb_screen0" | tr -d '\0' | head -c 1 | wc -c; }

measure() {
    name=$1
    shift
    times=""
    run=0
    while [ "$run" -lt "$runs" ]; do
        began=$(now)
        "$program" "$@" &
        pid=$!
        while [ "$(look)" -eq 0 ]; do kill -0 "$pid"; sleep 0.01; done
        ended=$(now)
        times="$times $((ended - began))"
        kill "$pid"
        wait "$pid" 2>/dev/null || true
        while [ "$(look)" -ne 0 ]; do sleep 0.05; done
        run=$((run + 1))
    done
    median=$(printf '%s\n' $times | sort -n | sed -n "$(((runs + 1) / 2))p")
    echo "$name: median $median ms of$times"
}

awk 'BEGIN {
    print "nr;område;forslag;helårlig;2027;2028;2029;2030"
    for (i = 1; i <= 10000; i++)
        printf "F %d;Område %d;Forslag nummer %d;-0,%03d;-0,%03d;-0,%03d;-0,%03d;-0,%03d\n",
            i, i % 40, i, i % 900 + 99, i % 300, i % 500, i % 900 + 99, i % 900 + 99
}' >"$folder/large.csv"
"$program" import "$folder/large.csv" --out "$folder/large.ron" --unit mio >/dev/null 2>&1

began=$(now)
look >/dev/null
echo "a look takes $(($(now) - began)) ms"
cp scenarios/norddjurs-2023.ron "$folder"
measure "norddjurs-2023" "$folder/norddjurs-2023.ron"
measure "10.000 proposals" "$folder/large.ron"
