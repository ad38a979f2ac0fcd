package org.setwise.platform;

import static org.setwise.OwnerOfTheTables.connectAsOwner;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the tables that the platform's tests work on, as the owner, as a migration would. */
public final class TrialTables {
    private TrialTables() {}

    public static void create() throws SQLException {
        try (Connection owner = connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    drop table if exists trial_note, trial_unique;
                    create table trial_note (person uuid not null, title text not null);
                    alter table trial_note enable row level security;
                    alter table trial_note force row level security;
                    create policy own on trial_note
                      using (person = nullif(current_setting('setwise.person', true), '')::uuid);
                    create table trial_unique (
                      title text unique,
                      constraint rule_7_nothing_forbidden check (title <> 'forbidden'),
                      late text generated always as (nullif(left(title, 4), title)) stored,
                      constraint rule_8_late_once unique (late) deferrable initially deferred);
                    """);
        }
    }
}
