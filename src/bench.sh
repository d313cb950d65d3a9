#!/bin/sh
# Measures the import of workers on the house that runs in .data (or in the folder given first),
# beside plain inserts into the same database: sh src/bench.sh [folder [workers [rounds]]]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$here/.data}
[ $# -gt 0 ] && shift
java_command="${JAVA_HOME:+$JAVA_HOME/bin/}java"
exec "$java_command" -Dfile.encoding=UTF-8 -cp "$here/src/target/classes:$(cat "$here/src/target/launcher.classpath")" \
  "$here/src/bench/org/carecert/bench/ImportBench.java" "$folder" "$@"
