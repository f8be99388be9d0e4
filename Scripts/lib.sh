# shellcheck shell=bash
# What the scripts share. Source it; it changes into the package's folder.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root" || exit 1
export venv="$root/.venv"
export ministack_venv="$venv/ministack"

# fail TEXT: says what is wrong and ends the script.
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# now: seconds since 1970, with a fraction.
now() { printf '%s' "${EPOCHREALTIME/,/.}"; }

# since START: seconds since a time of `now`, with one digit.
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f", b - a }'; }

# make_folder: a temporary folder that is deleted when the script ends, in $folder.
make_folder() {
    folder="$(mktemp -d "${TMPDIR:-/tmp}/infrakit.XXXXXX")"
    trap 'rm -rf "$folder"' EXIT
}

# built NAME [CONFIGURATION]: builds an executable and prints its path.
built() {
    local configuration="${2:-debug}"
    swift build --quiet --configuration "$configuration" --product "$1" >&2
    printf '%s/%s' "$(swift build --configuration "$configuration" --show-bin-path)" "$1"
}
