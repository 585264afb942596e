#!/bin/sh
# Installs the libraries and fonts that the build and the charts need, if any is missing; says what it does.
set -eu

debian_packages="pkg-config libcairo2-dev libpango1.0-dev libharfbuzz-dev libdeflate-dev fonts-dejavu-core fonts-noto-core tzdata"
brew_packages="pkg-config cairo pango harfbuzz libdeflate"
brew_fonts="font-dejavu font-noto-sans"

# `setup.sh check` installs what only the check needs: poppler, which draws PDFs.
if [ "${1:-}" = check ]; then
  debian_packages="poppler-utils"
  brew_packages="poppler"
  brew_fonts=""
fi

say() { printf 'setup: %s\n' "$*" >&2; }

install_debian() {
  missing=""
  for package in $debian_packages; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    root=""
  elif command -v sudo >/dev/null; then
    root="sudo"
  else
    say "missing:$missing; run 'apt-get install$missing' as root, then try again"
    exit 1
  fi
  say "installing$missing"
  $root apt-get update -q >&2
  # shellcheck disable=SC2086 # the list is meant to be split
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2
  say "done"
}

install_brew() {
  missing=""
  for package in $brew_packages; do
    brew list --formula "$package" >/dev/null 2>&1 || missing="$missing $package"
  done
  if [ -n "$missing" ]; then
    say "installing$missing"
    # shellcheck disable=SC2086
    brew install $missing >&2
  fi
  missing=""
  for package in $brew_fonts; do
    brew list --cask "$package" >/dev/null 2>&1 || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  say "installing$missing"
  # shellcheck disable=SC2086
  brew install --cask $missing >&2
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
  install_debian
elif command -v brew >/dev/null; then
  install_brew
else
  say "neither apt-get nor brew is here; install Cairo, Pango and libdeflate with their headers, pkg-config, DejaVu and Noto fonts by hand"
fi
