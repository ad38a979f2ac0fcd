package org.setwise;

import static org.setwise.OwnerOfTheTables.connectAsOwner;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads every row of every table, past row-level security: what a copy of the whole database would hold. */
@Singleton
public class WholeDatabase {
    /** Where a column stands, as {@code table.column}. */
    public record Column(String table, String name) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /** Every column that can hold words. */
    public List<Column> columnsForWords() throws SQLException {
        try (Connection owner = connectAsOwner()) {
            return columns(owner, """
                    select c.table_name, c.column_name
                      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                       and c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'ARRAY', 'xml')
                       and c.table_name not like 'trial%' and c.table_name <> 'flyway_schema_history'
                     order by 1, 2
                    """);
        }
    }

    /** Every column that points at a person. */
    public List<Column> columnsForPeople() throws SQLException {
        try (Connection owner = connectAsOwner()) {
            return columns(owner, """
                    select k.conrelid::regclass::text, a.attname
                      from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                     where k.contype = 'f' and k.confrelid = 'person'::regclass
                     order by 1, 2
                    """);
        }
    }

    /** The columns, of whatever kind, in which this text stands somewhere. */
    public TreeSet<String> columnsWith(String text) throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        try (Connection owner = connectAsOwner()) {
            owner.setAutoCommit(false);
            try {
                lookPastTheGuard(owner);
                for (Column column : columns(owner, """
                        select c.table_name, c.column_name
                          from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                        """)) {
                    if (holds(owner, column, text)) {
                        found.add(column.toString());
                    }
                }
            } finally {
                owner.rollback();
            }
        }
        return found;
    }

    /** What the owner of all tables does; it commits. */
    public void asOwner(String sql) throws SQLException {
        try (Connection owner = connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query gives to the owner of all tables. */
    public long number(String sql) throws SQLException {
        try (Connection owner = connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** For as long as this transaction lasts, which is never committed. */
    private static void lookPastTheGuard(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("""
                    do $$ declare guarded regclass; begin
                      for guarded in select oid::regclass from pg_class
                                      where relnamespace = 'public'::regnamespace and relforcerowsecurity loop
                        execute format('alter table %s no force row level security', guarded);
                      end loop;
                    end $$
                    """);
        }
    }

    private static boolean holds(Connection owner, Column column, String text) throws SQLException {
        String words =
                "case when pg_typeof(%1$s)::text = 'bytea' then encode(%1$s::text::bytea, 'escape') else %1$s::text end";
        try (PreparedStatement look =
                owner.prepareStatement(("select exists (select 1 from %2$s where position(? in " + words + ") > 0)")
                        .formatted('"' + column.name() + '"', '"' + column.table() + '"'))) {
            look.setString(1, text);
            try (ResultSet answer = look.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private static List<Column> columns(Connection owner, String sql) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }
}
