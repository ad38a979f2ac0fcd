# Sourced by the scripts that need two nodes of the built application on one database, all of it thrown away afterwards.

node_pids=()
node_data=

stop_nodes() {
  local pid
  for pid in "${node_pids[@]}"; do
    kill "$pid" 2>/dev/null || true
  done
  for pid in "${node_pids[@]}"; do
    wait "$pid" 2>/dev/null || true
  done
  # A node that was killed without a word cannot put its database to rest.
  [ ! -f "$node_data/postgres/postmaster.pid" ] || kill -INT "$(head -n 1 "$node_data/postgres/postmaster.pid")" 2>/dev/null || true
  [ -z "$node_data" ] || rm -rf "$node_data"
}
trap stop_nodes EXIT
trap 'exit 130' INT TERM

free_port() {
  node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})"
}

wait_for_node() {
  local address=$1 pid=$2
  for _ in $(seq 480); do
    kill -0 "$pid" 2>/dev/null || break
    node -e "fetch('$address/q/health/ready').then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))" && return
    sleep 0.25
  done
  echo "A node did not start:" >&2
  tail -n 30 "$node_data"/node-*.log >&2
  return 1
}

# start_node <java option>…: another node, on the database of the first.
start_node() {
  local port number=$((${#node_pids[@]} + 1))
  port=$(free_port)
  SETWISE_DATA=$node_data SETWISE_DEMO=false QUARKUS_HTTP_PORT=$port "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED "$@" \
    -jar "$root/backend/target/quarkus-app/quarkus-run.jar" >"$node_data/node-$number.log" 2>&1 &
  node_pids+=($!)
  wait_for_node "http://127.0.0.1:$port" $!
  nodes=${nodes:+$nodes,}http://127.0.0.1:$port
}

# start_two_nodes <java option>…: their addresses are in $nodes, their database in $jdbc, its superuser's password in $superuser.
start_two_nodes() {
  nodes=
  node_data=$(mktemp -d)
  start_node "$@"
  jdbc=jdbc:postgresql://127.0.0.1:$(sed -n 4p "$node_data/postgres/postmaster.pid")/setwise
  superuser=$(sed -n 's/^superuser=//p' "$node_data/passwords" | sed 's/\\\(.\)/\1/g')
  export QUARKUS_DATASOURCE_JDBC_URL=$jdbc QUARKUS_DATASOURCE_USERNAME=setwise_app QUARKUS_FLYWAY_MIGRATE_AT_START=false
  QUARKUS_DATASOURCE_PASSWORD=$(sed -n 's/^app=//p' "$node_data/passwords" | sed 's/\\\(.\)/\1/g')
  export QUARKUS_DATASOURCE_PASSWORD
  start_node "$@"
  unset QUARKUS_DATASOURCE_JDBC_URL QUARKUS_DATASOURCE_USERNAME QUARKUS_DATASOURCE_PASSWORD QUARKUS_FLYWAY_MIGRATE_AT_START
}
