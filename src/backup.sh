#!/bin/sh
# The data of a stopped house in one file, and back:
#   sh src/backup.sh keep /safe/carecert-2026-12-02.tar.gz
#   sh src/backup.sh restore /safe/carecert-2026-12-02.tar.gz
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
case "$#${1:-}" in
  2keep|2restore) ;;
  *) sed -n '2,4s/^# //p' "$0" >&2; exit 1 ;;
esac
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$here/src/target/classes:$(cat "$here/src/target/launcher.classpath")" org.carecert.launch.Launcher "$here" "$1" "$(realpath -m "$2")"
