#!/bin/sh
# Writes the reference of the library into out/docs with the toolchain's own DocC; a link that leads nowhere is an error.
set -eu

SWIFT="${SWIFT:-swift}"
docc="$(dirname "$(command -v "$SWIFT")")/docc"
[ -x "$docc" ] || docc="$(xcrun --find docc)"

"$SWIFT" build --scratch-path .build -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error --target Rapport
built="$("$SWIFT" build --scratch-path .build --show-bin-path)"
target="$("$SWIFT" -print-target-info | sed -n 's/.*"unversionedTriple": "\(.*\)",/\1/p' | head -n 1)"

# The C modules that lie behind the library's own.
set -- -I "$built/Modules"
for map in Sources/*/module.modulemap .build/checkouts/*/Sources/*/include/module.modulemap; do
  [ ! -e "$map" ] || set -- "$@" -I "$(dirname "$map")"
done
for map in "$built"/*.build/module.modulemap; do
  set -- "$@" -Xcc "-fmodule-map-file=$map"
done

rm -rf out/symbols out/docs
mkdir -p out/symbols
# shellcheck disable=SC2046 # Each flag is a word of its own.
"$SWIFT" symbolgraph-extract -module-name Rapport -target "$target" "$@" $(pkg-config --cflags-only-I pangocairo libdeflate) \
  -minimum-access-level public -output-dir out/symbols
"$docc" convert Sources/Rapport/Rapport.docc --additional-symbol-graph-dir out/symbols --fallback-display-name Rapport \
  --fallback-bundle-identifier rapport --warnings-as-errors --transform-for-static-hosting --output-path out/docs
