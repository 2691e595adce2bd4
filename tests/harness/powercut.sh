#!/usr/bin/env bash
# Cuts the power of a disk while a process edits and saves on it, over and over.
#
# Usage: tests/harness/powercut.sh [CUTS] [ext4|xfs] [careless]     (Linux, root: mounts images on loop devices)
#
# A small image lies in memory. The writer of tests/harness works on it, is stopped at a random
# moment, and the image is copied as it is: what the system has not written yet is not in the copy.
# The copy is mounted and read: the file must open, and hold at least the last save that was said
# to be done; edits that were said to be done more than a second before must be there as well.
# With 'careless' the writer overwrites its file and confirms nothing: the control.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

cuts=${1:-50}
system=${2:-ext4}
careless=${3:-}
case $system in
ext4) size=48M && format=(mkfs.ext4 -q -F) ;;
xfs) size=320M && format=(mkfs.xfs -q -f) ;;
*) echo "no such file system here: $system" >&2 && exit 2 ;;
esac
binary=${OVERSLAG_TESTS:-$(cargo test -p app --no-run 2>&1 | sed -n 's/.*(\(.*overslag-[0-9a-f]*\)).*/\1/p' | tail -1)}
binary=$(realpath "$binary")
work=$(mktemp -d)
memory=$(mktemp -d -p /dev/shm)
writer=
clean() {
    if [ -n "$writer" ]; then kill -9 "$writer" || true; sleep 0.1; fi
    mountpoint -q "$work/disk" && umount "$work/disk"
    mountpoint -q "$work/copy" && umount "$work/copy"
    rm -rf "$work" "$memory"
}
trap clean EXIT
mkdir "$work/disk" "$work/copy"

broken=0 lost=0 late=0
for ((cut = 1; cut <= cuts; cut++)); do
    rm -f "$memory/disk.img"
    truncate -s "$size" "$memory/disk.img"
    "${format[@]}" "$memory/disk.img"
    mount -o loop "$memory/disk.img" "$work/disk"
    : >"$memory/said"
    rm -f "$memory/pipe"
    mkfifo "$memory/pipe"
    sed -un 's/^@//p' "$memory/pipe" |
        while read -r what number; do echo "$what $number ${EPOCHREALTIME/[.,]/}"; done >"$memory/said" &
    env OVERSLAG_WRITER="$work/disk" ${careless:+OVERSLAG_CARELESS=1} \
        "$binary" --exact harness::writer::writer --ignored --nocapture >"$memory/pipe" 2>/dev/null &
    writer=$!
    disown "$writer"
    until [ -s "$memory/said" ]; do sleep 0.02; done
    sleep "1.$((RANDOM % 1000 + 1000))"
    kill -STOP "$writer"
    sleep 0.05
    now=${EPOCHREALTIME/[.,]/}
    cp --sparse=always "$memory/disk.img" "$memory/copy.img"
    kill -9 "$writer"
    gone=$writer writer=
    while kill -0 "$gone" 2>/dev/null; do sleep 0.01; done
    until umount "$work/disk" 2>/dev/null; do sleep 0.01; done
    saved=$(awk '$1 == "saved" { n = $2 } END { print n + 0 }' "$memory/said")
    settled=$(awk -v before=$((now - 1050000)) '$1 == "edited" && $3 <= before { n = $2 } END { print n + 0 }' "$memory/said")
    mount -o loop "$memory/copy.img" "$work/copy"
    found=$(env OVERSLAG_READER="$work/copy" "$binary" --exact harness::writer::reader --ignored --nocapture 2>/dev/null | sed -n 's/^@//p')
    umount "$work/copy"
    case $found in
    found\ *)
        number=${found#found }
        if [ "$number" -lt "$saved" ]; then lost=$((lost + 1)); fi
        if [ "$number" -lt "$settled" ]; then late=$((late + 1)); fi
        ;;
    *) broken=$((broken + 1)) && echo "cut $cut: $found" ;;
    esac
done
echo "$cuts power cuts on $system${careless:+ (careless)}: $broken broken, $lost lost a save that was said to be done, $late lost edits older than a second"
[ -n "$careless" ] || [ $((broken + lost + late)) -eq 0 ]
