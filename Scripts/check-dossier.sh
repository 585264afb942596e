#!/bin/sh
# Lets an independent reader, Python's frictionless, validate the data package. Nothing fails where there is no Python.
set -eu

say() { printf 'dossier: %s\n' "$*" >&2; }

if command -v frictionless >/dev/null; then
  frictionless=frictionless
else
  venv=.build-python
  if ! command -v python3 >/dev/null; then
    say "no Python here, not validated by frictionless"
    exit 0
  fi
  if [ ! -x "$venv/bin/frictionless" ]; then
    say "installing frictionless into $venv"
    if ! { python3 -m venv "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check frictionless; } >"$venv.log" 2>&1; then
      say "frictionless cannot be installed, not validated by it (see $venv.log)"
      rm -rf "$venv"
      exit 0
    fi
    rm -f "$venv.log"
  fi
  frictionless="$venv/bin/frictionless"
fi
"$frictionless" validate Datasets/datapackage.json
