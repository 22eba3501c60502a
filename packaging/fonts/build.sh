#!/bin/sh
# Builds ShowcaseSans-Regular.ttf, ShowcaseSans-Bold.ttf and OFL.txt.
#
# Usage: packaging/fonts/build.sh [OUTPUT_DIR]
#
# Needs npm and node, and Python 3 with fontTools (Debian: python3-fonttools;
# the committed files were made with fontTools 4.38.0). PYTHON names another
# interpreter than /usr/bin/python3.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
output=${1:-$here/../../src/main/resources/agentos/showcase/ui/fonts}
python=${PYTHON:-/usr/bin/python3}

mkdir -p "$output"
output=$(cd "$output" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm pack --silent \
    @expo-google-fonts/inter@0.4.2 \
    @expo-google-fonts/noto-sans-sc@0.4.3 \
    pathkit-wasm@1.0.0 >/dev/null

sha512sum --check --quiet <<'SUMS'
b327e222631a0e6abb7058b4a1ffb0684d8ce2e482c9dd7ace0c96c5d3ce63b7cdd9506648b284ce47db66078e8c9abad644aa3c134db578e0822422483ea031  expo-google-fonts-inter-0.4.2.tgz
f6b0307454c51db3bfbba0acd208f68d96d6ef84c62226853509d7607dace700356f3564c1b6af88be2df18515eb8d9e1988e0f3a787e8390011099f3470e771  expo-google-fonts-noto-sans-sc-0.4.3.tgz
a11108706a709c106da3a3df0770b6d1a230f6304f2dc48d545d4094be6d1a55eca0bdb3a9656e0f49a2f163094071cd7a69ba691d611c7da5cfe4cee79d4583  pathkit-wasm-1.0.0.tgz
SUMS

mkdir inter noto pathkit
tar xzf expo-google-fonts-inter-0.4.2.tgz -C inter --strip-components=1
tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz -C noto --strip-components=1
tar xzf pathkit-wasm-1.0.0.tgz -C pathkit --strip-components=1

"$python" -B "$here/build_fonts.py" inter noto pathkit "$output"
