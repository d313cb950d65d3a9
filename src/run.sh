#!/bin/sh
# Builds what is newer than the last build, then starts database and server. Stop with Ctrl-C.
set -eu
cd "$(dirname "$0")/.."
java_command="${JAVA_HOME:+$JAVA_HOME/bin/}java"
if ! "$java_command" -version >/dev/null 2>&1; then
  echo "CareCert needs a JDK 17 or newer: install openjdk-17-jdk, or set JAVA_HOME." >&2
  exit 1
fi
major=$("$java_command" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
case "$major" in
  ''|1.*|9|10|11|12|13|14|15|16) echo "CareCert needs a JDK 17 or newer, but $java_command is $major: install openjdk-17-jdk, or set JAVA_HOME." >&2; exit 1 ;;
esac
compiler="$(dirname "$(readlink -f "$(command -v "$java_command")")")/javac"
if [ ! -x "$compiler" ] && ! command -v javac >/dev/null 2>&1; then
  echo "CareCert needs a JDK, but $java_command belongs to a runtime without a compiler: install openjdk-17-jdk, or set JAVA_HOME." >&2
  exit 1
fi
stamp=src/target/built
newer() {
  [ ! -f "$stamp" ] || [ -n "$(find pom.xml ejb/pom.xml ejb/src/main war/pom.xml war/src/main ear/pom.xml ear/src src/verifier/pom.xml src/verifier/src/main src/pom.xml src/main wildfly-config -newer "$stamp" -print -quit)" ]
}
if newer; then
  if ! command -v mvn >/dev/null 2>&1; then
    echo "CareCert needs Maven 3.8.7 or newer to build: install maven." >&2
    exit 1
  fi
  echo "[carecert] building (the first time Maven fetches about 300 MB)"
  started=$(date +%s)
  # A class that was moved or removed must not stay behind.
  rm -rf ejb/target/classes war/target/classes war/target/carecert-war ear/target/carecert src/target/classes
  # Quiet but for a line a step, so that nobody takes a long first build for a dead one.
  mvn -B -ntp -DskipTests -Dspotless.check.skip -Dspotbugs.skip -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event.ExecutionEventLogger=info package
  touch "$stamp"
  echo "[carecert] built in $(( $(date +%s) - started )) s"
fi
exec "$java_command" -XX:TieredStopAtLevel=1 -Xmx256m -cp "src/target/classes:$(cat src/target/launcher.classpath)" org.carecert.launch.Launcher "$PWD"
