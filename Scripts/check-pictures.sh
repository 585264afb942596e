#!/bin/sh
# Compares what a PDF shows with the PNG of the same chart, for all charts. Nothing fails where there is no Python or poppler.
set -eu

say() { printf 'pictures: %s\n' "$*" >&2; }

if ! command -v python3 >/dev/null; then
  say "no Python here, PDF and PNG are not compared"
  exit 0
fi
command -v pdftoppm >/dev/null || sh Scripts/setup.sh check || true
if ! command -v pdftoppm >/dev/null; then
  say "poppler's pdftoppm is not here and cannot be installed, PDF and PNG are not compared"
  exit 0
fi
python3 Scripts/compare-pictures.py "$1" Charts/gallery Charts/report
