#!/bin/sh
# Runs every test: plain, architecture, in the container, REST and browser. Installs what it may.
set -eu
cd "$(dirname "$0")/.."
for program in javac mvn; do
  if ! command -v "$program" >/dev/null 2>&1; then
    echo "The tests need a JDK 17 and Maven 3.8.7: install openjdk-17-jdk and maven." >&2
    exit 1
  fi
done
missing() {
  command -v chromium-headless-shell >/dev/null 2>&1 || command -v chromium >/dev/null 2>&1 || printf '%s ' "$browser"
  for pair in pdftotext:poppler-utils qpdf:qpdf fc-match:fontconfig softhsm2-util:softhsm2; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || printf '%s ' "${pair##*:}"
  done
  # the independent judge of credentials
  command -v node >/dev/null 2>&1 || printf 'nodejs '
  command -v npm >/dev/null 2>&1 || printf 'npm '
  fc-list 2>/dev/null | grep -qi 'noto.*cjk' || printf 'fonts-noto-cjk '
}
install() {
  # shellcheck disable=SC2086
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $1; } >/dev/null || true
}
browser=chromium-headless-shell
packages=$(missing)
if [ -n "$packages" ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "[carecert] installing $packages"
    install "$packages"
    # A distribution without the light shell has the whole browser.
    browser=chromium
    packages=$(missing)
    [ -z "$packages" ] || install "$packages"
  fi
  packages=$(missing)
  if [ -n "$packages" ]; then
    echo "The tests need these packages: $packages. Install them (apt-get install $packages) and run again." >&2
    exit 1
  fi
fi
# A class that was moved or removed must not stay behind.
for module in src/verifier ejb war src; do
  rm -rf "$module/target/classes" "$module/target/test-classes"
done
rm -rf war/target/carecert-war ear/target/carecert
exec mvn -B -ntp verify
