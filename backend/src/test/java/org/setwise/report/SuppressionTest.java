package org.setwise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.setwise.Properties;

/** Rule 26 against somebody who keeps and combines every figure; and the attack succeeds where a part of the rule is taken out. */
@QuarkusTest
class SuppressionTest {
    @Inject
    PeopleToCount people;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private Ledger ledger;

    @BeforeEach
    void letThePropertiesIn() {
        ledger = new Ledger(url, owner, password);
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

    static Stream<Arguments> partsOfTheRule() {
        return Stream.of(
                Arguments.of(
                        "those who are left over may be fewer",
                        "rule_26_tells_apart(people bigint, others bigint)",
                        "people >= 5",
                        "people >= 5 and (others = 0 or others >= 5)"),
                Arguments.of(
                        "a class is renewed for one person",
                        "rule_26_renews(changed bigint)",
                        "changed >= 1",
                        "changed >= 5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("partsOfTheRule")
    void rule_26_a_part_that_is_taken_out_is_missed(String what, String function, String lax, String strict) {
        become(function, lax);
        try {
            assertThat(Properties.failuresOf(SuppressionProperties.class)).isNotEmpty();
        } finally {
            become(function, strict);
        }
    }

    private void become(String function, String body) {
        ledger.run("create or replace function " + function + " returns boolean language sql immutable return " + body);
    }
}
