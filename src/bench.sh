#!/bin/sh
# Measures the product on this machine, each figure beside its limit in the same run:
#   sh src/bench.sh import [folder [workers [rounds]]]   imports on the house that runs in .data
#   sh src/bench.sh saves [folder [rounds [seconds]]]    answers of an exam, on the running house
#   sh src/bench.sh faults folder [rounds]               kills server and database in mid-exam; the
#                                                        folder's house must not run
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
case "${1:-}" in
  import) program=ImportBench ;;
  saves) program=SaveBench ;;
  faults) program=SaveFaults ;;
  *) sed -n '2,6s/^# //p' "$0" >&2; exit 1 ;;
esac
shift
folder=${1:-$here/.data}
[ $# -gt 0 ] && shift
java_command="${JAVA_HOME:+$JAVA_HOME/bin/}java"
exec "$java_command" -Dfile.encoding=UTF-8 -Dcarecert.project="$here" \
  -cp "$here/src/target/classes:$(cat "$here/src/target/launcher.classpath")" \
  "$here/src/bench/org/carecert/bench/$program.java" "$folder" "$@"
