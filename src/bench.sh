#!/bin/sh
# Measures the product on this machine, each figure beside its limit in the same run:
#   sh src/bench.sh full [part[=minutes] ...]   everything, or the parts that are named, one after
#                                               the other on fresh houses, and one table at the end:
#                                               assembly certificates day analysis saves work warm
#                                               batch protocol growth clock faults disk
# One part on the house that runs in .data, or in the folder; its people stay in that house:
#   sh src/bench.sh import [folder [workers [rounds]]]         imports
#   sh src/bench.sh day [folder [rounds [candidates]]]         the bell, and the end of an exam
#   sh src/bench.sh analysis [folder [rounds [attempts]]]      item analysis of a session
#   sh src/bench.sh saves [folder [rounds [seconds]]]          answers of an exam
#   sh src/bench.sh work [folder [seconds]]                    the database's work for an answer
#   sh src/bench.sh protocol [folder [candidates [answers]]]   an exam at people's pace
#   sh src/bench.sh batch [folder [rounds [rows]]]             certificates of a batch, downloads
#   sh src/bench.sh growth [folder [attempts [seconds]]]       a save beside more stored attempts
# Faults, in a folder whose house must not run:
#   sh src/bench.sh clock folder [seconds]     the clock jumps in mid-exam
#   sh src/bench.sh faults folder [rounds]     kills server, database, and the database alone
#   sh src/bench.sh disk [[folder] seconds]    fills a small disk: its own, or the folder's
# Without any house:
#   sh src/bench.sh assembly [rounds]          parallel forms
#   sh src/bench.sh certificates [seconds]     signed certificates on one core and on two
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
running=
case "${1:-}" in
  full) program=FullBench ;;
  import) program=ImportBench running=yes ;;
  day) program=ExamDayBench running=yes ;;
  analysis) program=AnalysisBench running=yes ;;
  saves) program=SaveBench running=yes ;;
  work) program=WorkBench running=yes ;;
  protocol) program=ProtocolBench running=yes ;;
  batch) program=BatchBench running=yes ;;
  growth) program=GrowthBench running=yes ;;
  clock) program=ClockFaults ;;
  faults) program=SaveFaults ;;
  disk) program=FullDisk ;;
  assembly) program=AssemblyBench ;;
  certificates) program=CertificateBench ;;
  *) sed -n '2,23s/^# //p' "$0" >&2; exit 1 ;;
esac
shift
case "$program" in
  FullBench) set -- "$here/src/target/measured" "$@" ;;
  ClockFaults|SaveFaults) [ $# -gt 0 ] || { echo "which folder?" >&2; exit 1; } ;;
esac
[ -z "$running" ] || [ $# -gt 0 ] || set -- "$here/.data"
java_command="${JAVA_HOME:+$JAVA_HOME/bin/}java"
classpath="$here/src/target/classes:$here/ejb/target/classes:$(cat "$here/src/target/launcher.classpath")"
# What the product finds in the server.
for jar in $(find "$here/ear/target/server/modules" -path '*org/bouncycastle/*.jar' -o -path '*org/carecert/libraries/*.jar' -o -path '*fasterxml/jackson/*.jar' \
  -o -path '*org/jboss/logging/*.jar'); do
  classpath="$classpath:$jar"
done
"${java_command}c" -d "$here/src/target/bench" -cp "$classpath" -sourcepath "$here/src/bench" "$here"/src/bench/org/carecert/bench/*.java
exec "$java_command" -Dfile.encoding=UTF-8 -Dcarecert.project="$here" \
  -cp "$here/src/target/bench:$classpath" "org.carecert.bench.$program" "$@"
