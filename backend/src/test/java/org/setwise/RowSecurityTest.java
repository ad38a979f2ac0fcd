package org.setwise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.TestSql;

/** Which tables row-level security guards, and that the application's role cannot pass by it (rule 25). */
@QuarkusTest
class RowSecurityTest {
    /** Tables whose words everybody may know who may know of the thing itself; of the others every one is content. */
    private static final Set<String> LOGISTICS = Set.of(
            "organisation",
            "person",
            "sign_in_code",
            "sign_in",
            "personal_access_token",
            "programme",
            "roster",
            "roster_entry",
            "learning_set",
            "formation",
            "formation_set",
            "enrolment",
            "enrolment_change",
            "offer_link",
            "application_question",
            "evaluation_question",
            "programme_change",
            "roster_import",
            "roster_import_line",
            "replacement",
            "contract",
            "learning_session",
            "turn",
            "session_phase",
            "attendance",
            "host_change",
            "presenting_order",
            "programme_holidays",
            "holiday",
            "time_poll",
            "library_item",
            "criterion",
            "criterion_option",
            "session_event",
            "anonymised_entry",
            "set_script",
            // Ids and instants of what somebody was told, and what an organiser says in a programme's mails.
            "notification",
            "outbox_message",
            "mail_switched_off",
            "mail_wording",
            "signing_key",
            "demo_person",
            "flyway_schema_history");

    @Inject
    TestSql sql;

    private List<String> tablesWithRowSecurity() throws SQLException {
        return sql.column(
                String.class,
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
                        + " and relrowsecurity order by relname");
    }

    @Test
    void every_table_with_words_in_it_is_logistics_or_has_row_level_security() throws SQLException {
        List<String> withWords = sql.column(String.class, """
                select distinct c.table_name from information_schema.columns c join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                 where c.table_schema = 'public' and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')
                   and c.table_name not like 'trial%'
                """);

        assertThat(withWords).filteredOn(table -> !LOGISTICS.contains(table)).isSubsetOf(tablesWithRowSecurity());
        assertThat(tablesWithRowSecurity()).doesNotContainAnyElementsOf(LOGISTICS);
    }

    @Test
    void every_table_that_belongs_to_what_is_said_in_a_turn_has_row_level_security() throws SQLException {
        List<String> ofTurns = sql.column(String.class, """
                select distinct table_name from information_schema.columns
                 where table_schema = 'public' and column_name in ('turn_id', 'question_id', 'action_id')
                   and table_name not in ('session_phase', 'application_answer', 'notification')
                """);

        assertThat(ofTurns).hasSizeGreaterThan(5).isSubsetOf(tablesWithRowSecurity());
    }

    @Test
    void row_level_security_is_forced_and_the_applications_role_cannot_pass_by_it() throws SQLException {
        assertThat(sql.column(
                        String.class, "select relname from pg_class where relrowsecurity and not relforcerowsecurity"))
                .isEmpty();
        assertThat(sql.value(String.class, "select current_user")).isEqualTo("setwise_app");
        assertThat(sql.value(
                        Boolean.class,
                        "select rolbypassrls or rolsuper or rolcreaterole from pg_roles where rolname = current_user"))
                .isFalse();
        assertThat(
                        sql.value(
                                Long.class,
                                "select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)"))
                .isZero();
        assertThat(sql.value(Boolean.class, "select pg_has_role(current_user, 'setwise_owner', 'member')"))
                .isFalse();
    }
}
