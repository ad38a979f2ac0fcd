# Sourced by the other scripts: finds a JDK, Maven and Node that are new enough, or says in one line what is missing.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
maven_version=3.9.11

refuse() {
  echo "setwise: $*" >&2
  exit 1
}

java_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

find_java() {
  local candidate major on_path=
  if command -v javac >/dev/null; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/current; do
    if [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ]; then
      major=$(java_major "$candidate")
      if [ "${major:-0}" -ge 25 ]; then
        export JAVA_HOME=$candidate PATH=$candidate/bin:$PATH
        return
      fi
    fi
  done
  refuse "needs a JDK 25 or newer; install one (for example Temurin 25) or point JAVA_HOME at it"
}

maven_is_new_enough() {
  local version
  version=$("$1" -v 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')
  [ -n "$version" ] && [ "$(printf '%s\n3.9\n' "$version" | sort -V | head -n 1)" = 3.9 ]
}

install_maven() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return
  echo "Installing Maven …" >&2
  apt-get install -y -qq --no-install-recommends maven >/dev/null 2>&1 ||
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends maven; } >/dev/null 2>&1
}

find_maven() {
  local fetched=$root/.tools/apache-maven-$maven_version
  if [ -x "$fetched/bin/mvn" ]; then
    maven=$fetched/bin/mvn
  elif ! command -v mvn >/dev/null && ! install_maven; then
    refuse "needs Maven; install it (apt-get install maven)"
  elif maven_is_new_enough mvn; then
    maven=mvn
  else
    echo "Fetching Maven $maven_version, because the one on the PATH is older than 3.9 …" >&2
    mkdir -p "$root/.tools"
    (cd "$root/.tools" && mvn -q -B dependency:copy -DoutputDirectory="$root/.tools" \
      -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" >&2) ||
      refuse "needs Maven 3.9 or newer and could not fetch it"
    (cd "$root/.tools" && "$JAVA_HOME/bin/jar" xf "apache-maven-$maven_version-bin.zip") ||
      refuse "needs Maven 3.9 or newer and could not unpack it"
    chmod +x "$fetched/bin/mvn"
    rm -f "$root/.tools/apache-maven-$maven_version-bin.zip"
    maven=$fetched/bin/mvn
  fi
}

find_node() {
  command -v node >/dev/null && command -v npm >/dev/null || refuse "needs Node 20 or newer with npm"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] ||
    refuse "needs Node 20 or newer; the one on the PATH is $(node --version)"
}

# Maven with warnings of its own libraries about newer Java versions kept quiet.
run_maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    "$maven" -B -f "$root/backend/pom.xml" "$@"
}

# quietly <command>…: what it says is for whoever looks for the cause, so it is shown only when the command fails.
quietly() {
  local said
  said=$("$@" 2>&1) || {
    printf '%s\n' "$said" >&2
    return 1
  }
}

# One line that changes whenever one of the given files or folders changes.
fingerprint() {
  (cd "$root" && { find "$@" -type f -not -path '*/node_modules/*' -not -path '*/target/*' -print0 2>/dev/null || true; } |
    LC_ALL=C sort -z | xargs -0 -r sha256sum | sha256sum | cut -d' ' -f1)
}

# changed <stamp> <file or folder>…: true when something changed since the stamp was set with `unchanged`.
changed() {
  local stamp=$root/.tools/stamps/$1
  shift
  [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$(fingerprint "$@")" ]
}

unchanged() {
  local stamp=$root/.tools/stamps/$1
  shift
  mkdir -p "$(dirname "$stamp")"
  fingerprint "$@" >"$stamp"
}
