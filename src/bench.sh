#!/bin/sh
# Measures the product on this machine, each figure beside its limit in the same run:
#   sh src/bench.sh import [folder [workers [rounds]]]   imports on the house that runs in .data
#   sh src/bench.sh saves [folder [rounds [seconds]]]    answers of an exam, on the running house
#   sh src/bench.sh day [folder [rounds [candidates]]]   the bell, and the end of an exam, likewise
#   sh src/bench.sh protocol [folder [candidates [answers]]]  an exam at people's pace, likewise
#   sh src/bench.sh growth [folder [attempts]]           a save beside more and more stored attempts
#   sh src/bench.sh analysis [folder [rounds [attempts]]] item analysis of a session, likewise
#   sh src/bench.sh faults folder [rounds]               kills server, database, and the database
#                                                        alone in mid-exam; the folder's house must
#                                                        not run
#   sh src/bench.sh clock folder [seconds]               the clock jumps in mid-exam, likewise
#   sh src/bench.sh assembly [rounds]                    parallel forms; needs no house, only the
#                                                        compiled product
#   sh src/bench.sh full folder [seconds]                fills the folder's own small disk in mid-exam
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
case "${1:-}" in
  import) program=ImportBench ;;
  saves) program=SaveBench ;;
  day) program=ExamDayBench ;;
  protocol) program=ProtocolBench ;;
  growth) program=GrowthBench ;;
  faults) program=SaveFaults ;;
  clock) program=ClockFaults ;;
  full) program=FullDisk ;;
  analysis) program=AnalysisBench ;;
  assembly) program=AssemblyBench ;;
  *) sed -n '2,15s/^# //p' "$0" >&2; exit 1 ;;
esac
shift
folder=${1:-$here/.data}
[ $# -gt 0 ] && shift
java_command="${JAVA_HOME:+$JAVA_HOME/bin/}java"
classpath="$here/src/target/classes:$here/ejb/target/classes:$(cat "$here/src/target/launcher.classpath")"
"${java_command}c" -d "$here/src/target/bench" -cp "$classpath" "$here"/src/bench/org/carecert/bench/*.java
exec "$java_command" -Dfile.encoding=UTF-8 -Dcarecert.project="$here" \
  -cp "$here/src/target/bench:$classpath" "org.carecert.bench.$program" "$folder" "$@"
