package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.OwnerOfTheTables.connectAsOwner;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.setwise.DatabaseByHand;
import org.setwise.Properties;
import org.setwise.programme.ProgrammesInTests;

/** PostgreSQL keeps rules 1 to 4 against several writers at once; and the properties that say so miss each that is taken out. */
@QuarkusTest
class PlacesByHandTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    DatabaseByHand database;

    @BeforeEach
    void letThePropertiesIn() {
        PlacesByHandProperties.programmes = programmes;
        PlacesByHandProperties.database = database;
        PlacesByHandProperties.watched = Set.of(1, 2, 3, 4);
    }

    @Test
    void theRulesHold() {
        assertThat(Properties.failuresOf(PlacesByHandProperties.class)).isEmpty();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(1, "rule_1_seats", List.of("enrolment", "learning_set")),
                Arguments.of(2, "rule_2_entitlement", List.of("enrolment")),
                Arguments.of(3, "rule_3_places", List.of("enrolment", "programme", "roster")),
                Arguments.of(4, "rule_4_order", List.of("enrolment")));
    }

    @ParameterizedTest(name = "rule {0}")
    @MethodSource("rules")
    void aRuleThatIsTakenOutIsMissed(int rule, String trigger, List<String> tables) throws SQLException {
        PlacesByHandProperties.watched = Set.of(rule);
        change("disable", trigger, tables);
        try {
            assertThat(Properties.failuresOf(PlacesByHandProperties.class))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure).hasMessageContaining("rule " + rule));
        } finally {
            change("enable", trigger, tables);
        }
    }

    private void change(String how, String trigger, List<String> tables) throws SQLException {
        try (Connection connection = connectAsOwner();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("alter table " + table + " " + how + " trigger " + trigger);
            }
        }
    }
}
