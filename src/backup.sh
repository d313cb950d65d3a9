#!/bin/sh
# The data of a stopped house in one file, and back, on a machine that has no house yet too:
#   sh src/backup.sh keep /safe/carecert-2026-12-02.tar.gz
#   sh src/backup.sh restore /safe/carecert-2026-12-02.tar.gz
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
case "$#${1:-}" in
  2keep|2restore) ;;
  *) sed -n '2,4s/^# //p' "$0" >&2; exit 1 ;;
esac
if [ ! -f "$here/src/target/launcher.classpath" ]; then
  echo "Nothing was done: CareCert is not built on this machine; build it with (cd $here && mvn -DskipTests -Dspotless.check.skip -Dspotbugs.skip package) and try again." >&2
  exit 1
fi
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$here/src/target/classes:$(cat "$here/src/target/launcher.classpath")" org.carecert.launch.Launcher "$here" "$1" "$(realpath -m "$2")"
