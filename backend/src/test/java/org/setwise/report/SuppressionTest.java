package org.setwise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.setwise.OwnerOfTheTables.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.Properties;

/** Rule 26 against somebody who keeps and combines every figure; and the attack succeeds where a part of the rule is taken out. */
@QuarkusTest
class SuppressionTest {
    @Inject
    PeopleToCount people;

    private Ledger ledger;

    @BeforeEach
    void letThePropertiesIn() {
        ledger = new Ledger();
        SuppressionProperties.people = people;
        SuppressionProperties.ledger = ledger;
        // Sessions are written as they are when they are over, which nobody else may.
        ledger.run("alter table learning_session disable trigger user");
    }

    @AfterEach
    void keepTheRulesOfSessionsAgain() {
        ledger.run("alter table learning_session enable trigger user");
    }

    @Test
    void rule_26_no_group_under_five_is_worked_out() {
        assertThat(Properties.failuresOf(SuppressionProperties.class)).isEmpty();
    }

    @Test
    void rule_26_no_class_is_of_fewer_than_five() {
        UUID programme = people.crowd().programme;

        assertThatThrownBy(() ->
                        ledger.run("insert into report_class (programme_id, subject, figures, people, units) values ('"
                                + programme + "', 'PEOPLE', '{ALL}', 4, 4)"))
                .hasMessageContaining("rule_26_five_people");
    }

    @Test
    void rule_26_what_is_known_of_a_class_is_renewed_when_it_has_changed_for_five() {
        PeopleToCount.Crowd crowd = people.crowd();
        IntStream.range(0, 12).forEach(i -> crowd.place(0));
        IntStream.range(0, 5).forEach(i -> crowd.meet(0, 12, 0));
        Set<LinearAttack.Unknown> counted = attendance(crowd, 1);

        crowd.meet(0, 4, 0);
        assertThat(attendance(crowd, 2)).isEqualTo(counted);

        crowd.meet(4, 1, 0);
        assertThat(attendance(crowd, 3)).hasSameSizeAs(counted).isNotEqualTo(counted);
    }

    /** Of what the attendance that is told is made, on this day. */
    private Set<LinearAttack.Unknown> attendance(PeopleToCount.Crowd crowd, int day) {
        crowd.count(Instant.parse("2030-01-01T09:00:00Z").plus(Duration.ofDays(day)));
        return ledger.told(crowd.programme, crowd.sponsor).stream()
                .filter(told ->
                        told.subject().equals("ATTENDANCE") && told.figure().equals("ALL"))
                .findFirst()
                .orElseThrow()
                .unknowns();
    }

    /** Without the constraint too, which would refuse to keep a class under five. */
    @Test
    void rule_26_a_division_that_leaves_fewer_than_five_is_found_out() throws SQLException {
        String rule = definitionOf("rule_26_tells_apart(bigint, bigint)");
        String check =
                read("select pg_get_constraintdef(oid) from pg_constraint where conname = 'rule_26_five_people'");
        become("rule_26_tells_apart(people bigint, others bigint)", "people >= 5");
        ledger.run("alter table report_class drop constraint rule_26_five_people");
        try {
            assertThat(Properties.failuresOf(SuppressionProperties.class))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure).isInstanceOf(AssertionError.class));
        } finally {
            ledger.run(rule);
            // What the attack has left behind breaks it.
            ledger.run("alter table report_class add constraint rule_26_five_people " + check + " not valid");
        }
    }

    @Test
    void rule_26_a_class_that_is_renewed_for_fewer_than_five_gives_them_away() throws SQLException {
        assertThat(groupFoundWhenFourHaveMet()).isEmpty();
        String rule = definitionOf("rule_26_renews(bigint)");
        become("rule_26_renews(changed bigint)", "changed >= 1");
        try {
            assertThat(groupFoundWhenFourHaveMet()).isPresent();
        } finally {
            ledger.run(rule);
        }
    }

    private Optional<Set<UUID>> groupFoundWhenFourHaveMet() {
        PeopleToCount.Crowd crowd = people.crowd();
        IntStream.range(0, 12).forEach(i -> crowd.place(0));
        IntStream.range(0, 5).forEach(i -> crowd.meet(0, 12, 0));
        Set<LinearAttack.Unknown> before = attendance(crowd, 1);
        crowd.meet(0, 4, 0);
        return new LinearAttack(List.of(before, attendance(crowd, 2))).groupUnderFive();
    }

    private static String definitionOf(String function) throws SQLException {
        return read("select pg_get_functiondef('" + function + "'::regprocedure)");
    }

    private void become(String function, String body) {
        ledger.run("create or replace function " + function + " returns boolean language sql immutable return " + body);
    }
}
