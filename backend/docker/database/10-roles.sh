#!/bin/sh
# Makes Setwise's two roles in a new database; PostgreSQL's image runs this once. The passwords travel as connection settings.
set -eu
PGOPTIONS="-c setwise.owner_password=$SETWISE_OWNER_PASSWORD -c setwise.app_password=$SETWISE_APP_PASSWORD" \
  psql --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname="$POSTGRES_DB" --file=/setwise/roles.sql
