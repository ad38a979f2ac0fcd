# Sourced by the scripts that need a browser and the whole application running for a while.

server=
data=

clean_up() {
  if [ -n "$server" ] && kill -0 "$server" 2>/dev/null; then
    kill "$server"
    wait "$server" 2>/dev/null || true
  fi
  [ -z "$data" ] || rm -rf "$data"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

find_chromium() {
  local name
  for name in "${SETWISE_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      SETWISE_CHROMIUM=$(command -v "$name")
      export SETWISE_CHROMIUM
      return
    fi
  done
  return 1
}

need_chromium() {
  find_chromium && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium …"
    apt-get install -y -qq chromium >/dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq chromium >/dev/null; } ||
      refuse "needs Chromium for the tests in a browser and could not install it"
    find_chromium || refuse "needs Chromium for the tests in a browser"
  else
    refuse "needs Chromium for the tests in a browser: apt-get install chromium, or name one in SETWISE_CHROMIUM"
  fi
}

# start_application <log>: the built application on a free port with demo data that is thrown away; its address is in SETWISE_E2E_URL.
start_application() {
  local log=$1 port
  data=$(mktemp -d)
  port=$(node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
  # Who leaves a room is missed at once, so that no journey waits for a minute to pass. Everybody in the journeys comes from one address.
  SETWISE_PRESENCE_GONE_AFTER=1s SETWISE_PRESENCE_MISSED_AFTER=1s SETWISE_PRESENCE_EVERY=1s \
    SETWISE_DATA=$data SETWISE_DEMO=true QUARKUS_HTTP_PORT=$port SETWISE_SIGN_IN_CODES_PER_SOURCE=300 "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
    -jar "$root/backend/target/quarkus-app/quarkus-run.jar" >"$log" 2>&1 &
  server=$!
  export SETWISE_E2E_URL=http://127.0.0.1:$port
  for _ in $(seq 240); do
    kill -0 "$server" 2>/dev/null || break
    node -e "fetch('$SETWISE_E2E_URL/q/health/ready').then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))" && return
    sleep 0.25
  done
  echo "The application did not start:" >&2
  tail -n 30 "$log" >&2
  return 1
}
