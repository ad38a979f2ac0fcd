# Sourced by the scripts of the question coach: its classes and what they need, compiled and listed in seconds, without a server.
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
find_java

# coach_classes main|test: compiles what changed and puts the class path into $classpath.
coach_classes() {
  local scope=$1 goal=compile inputs=(backend/pom.xml backend/src/main/java backend/src/main/resources)
  [ "$scope" = main ] || { goal=test-compile; inputs+=(backend/src/test); }
  local list=$root/backend/target/classpath-$scope
  if [ ! -f "$list" ] || changed "classes-$scope" "${inputs[@]}"; then
    find_maven
    run_maven -q "$goal" dependency:build-classpath -DincludeScope="$([ "$scope" = main ] && echo runtime || echo test)" \
      -Dmdep.outputFile="$list" >&2
    unchanged "classes-$scope" "${inputs[@]}"
  fi
  classpath=$root/backend/target/classes:$(cat "$list")
  [ "$scope" = main ] || classpath=$root/backend/target/test-classes:$classpath
}
