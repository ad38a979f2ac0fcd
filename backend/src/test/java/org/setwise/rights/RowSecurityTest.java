package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.OpenDoors;

/** Rule 25 by PostgreSQL alone: with every check of the application switched off, strangers see no row of a set. */
@QuarkusTest
@TestProfile(OpenDoors.Everywhere.class)
class RowSecurityTest {
    /** Tables of sets that hold dates and places, which organisers and administrators read too. */
    private static final List<String> LOGISTICS = List.of(
            "anonymised_entry",
            "contract",
            "enrolment",
            "host_change",
            "learning_session",
            "notification",
            "presenting_order",
            "replacement",
            "set_script",
            "time_poll",
            "time_poll_option",
            "turn",
            "volunteer");

    @Inject
    SetWithWords set;

    @Inject
    Walk walk;

    @Inject
    Calls calls;

    @Inject
    TestSql sql;

    @Test
    void the_doors_are_open() throws Exception {
        Contract contract = Contract.ofTheRepository();

        for (String operation :
                List.of("getRoom", "getTurnLog", "listQuestions", "listIntroductions", "listSetActions")) {
            assertThat(calls.call(contract.operation(operation), Role.OUTSIDER, set.world())
                            .statusCode())
                    .as(operation)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "OUTSIDER", "ORGANISER", "ADMINISTRATOR", "OWNER"})
    void rule_25_strangers_find_nothing_behind_open_doors(Role role) throws Exception {
        Map<Said, Set<String>> found = walk.beyondTheirOwnBy(set.world().person(role));
        found.remove(Said.MOTIVATION);

        assertThat(found).isEmpty();
    }

    @Test
    void members_find_what_is_said_as_ever() throws Exception {
        assertThat(walk.by(set.world().person(Role.MEMBER))).containsKeys(Said.QUESTION, Said.DILEMMA_BRIEF);
    }

    @Test
    void every_table_with_content_forces_row_security() throws SQLException {
        assertThat(contentTables()).contains("question", "dilemma", "evaluation");
        assertThat(sql.column(
                        String.class,
                        "select relname from pg_class where relname = any (?) and not (relrowsecurity and relforcerowsecurity)",
                        (Object) contentTables().toArray(String[]::new)))
                .isEmpty();
    }

    @Test
    void every_table_with_content_and_every_word_is_seen_by_some_member() throws SQLException {
        set.world();
        Set<Said> seen = EnumSet.of(Said.MOTIVATION);
        for (String table : contentTables()) {
            List<String> rows = new ArrayList<>();
            for (UUID member : set.members()) {
                rows.addAll(rowsSeenBy(member, table));
            }
            assertThat(rows).as(table).isNotEmpty();
            rows.forEach(row -> seen.addAll(set.in(row)));
        }
        assertThat(seen).containsExactlyInAnyOrder(Said.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "OUTSIDER", "ORGANISER", "ADMINISTRATOR", "OWNER"})
    void rule_25_strangers_see_and_remove_no_row(Role role) throws SQLException {
        UUID stranger = set.world().person(role);
        for (String table : contentTables()) {
            assertThat(rowsSeenBy(stranger, table)).as(table).isEmpty();
            assertThat(sql.run(stranger, "delete from " + table + " where set_id = ?", set.id()))
                    .as(table)
                    .isZero();
        }
    }

    private List<String> contentTables() throws SQLException {
        return sql.column(String.class, """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'set_id'
                 where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all (?)
                 order by 1
                """, (Object) LOGISTICS.toArray(String[]::new));
    }

    private List<String> rowsSeenBy(UUID person, String table) throws SQLException {
        return sql.inTransactionOf(
                person,
                on -> on.column(String.class, "select t::text from " + table + " t where t.set_id = ?", set.id()));
    }
}
