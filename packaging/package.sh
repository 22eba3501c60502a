#!/bin/sh
# Makes the package of this system (Linux: a folder that needs no JDK, macOS: a disk image) from target/showcase.
#
#   mvn -DskipTests package && packaging/package.sh [FOLDER]     default: target/package
#
# Needs a JDK 25 with jlink and jpackage: $JAVA25_HOME, $JAVA_HOME, or one in a usual place.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
out=${1:-$root/target/package}
built=$root/target/showcase

jdk=
for candidate in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -x "$candidate/bin/jpackage" ] && "$candidate/bin/java" -version 2>&1 | grep -q 'version "25'; then
        jdk=$candidate
        break
    fi
done
[ -n "$jdk" ] || { echo "A JDK 25 is needed: install one, for example Temurin 25, or point JAVA25_HOME at yours." >&2; exit 3; }
[ -d "$built/lib" ] || { echo "There is nothing to package yet; run: mvn -DskipTests package" >&2; exit 3; }

case $(uname -s) in
    Darwin) system=macos ;;
    *) system=linux ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$jdk/bin/jlink" --module-path "$built/lib/javafx" @"$root/packaging/jlink.args" --output "$work/runtime"
# JavaFX finds its native libraries here and need not unpack them at the first start.
for jar in "$built"/lib/javafx/*.jar; do
    (cd "$work/runtime/lib" && "$jdk/bin/jar" --extract --file "$jar" >/dev/null && rm -rf META-INF javafx com module-info.class)
done
mkdir -p "$work/input"
cp "$built"/lib/*.jar "$work/input/"
cp -R "$built/showcase-data" "$work/input/"
mkdir -p "$out"
rm -rf "${out:?}"/*
"$jdk/bin/jpackage" @"$root/packaging/jpackage.args" @"$root/packaging/$system/jpackage.args" \
    --runtime-image "$work/runtime" --input "$work/input" --dest "$out"
ls "$out"
