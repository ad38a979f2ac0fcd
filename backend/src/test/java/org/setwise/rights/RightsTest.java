package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setwise.SignedIn;

/** Every operation of the contract, called by everybody, answers as {@code rights.csv} has it. */
@QuarkusTest
class RightsTest {
    private static final Contract CONTRACT = Contract.ofTheRepository();
    private static final RightsTable TABLE = RightsTable.read();

    @Inject
    EveryWorld worlds;

    @Inject
    Calls calls;

    @Inject
    SignedIn signedIn;

    static Set<String> operations() {
        return TABLE.operations();
    }

    @Test
    void every_operation_has_its_row_and_every_row_its_operation() {
        assertThat(TABLE.operations()).containsExactlyInAnyOrderElementsOf(CONTRACT.ids());
    }

    @Test
    void the_contract_of_the_repository_is_the_one_that_is_served() {
        assertThat(CONTRACT.operations())
                .containsExactlyInAnyOrderElementsOf(Contract.served(signedIn).operations());
    }

    @Test
    void every_writing_operation_has_a_world_in_which_it_succeeds() {
        List<String> writing = CONTRACT.operations().stream()
                .filter(operation -> !operation.reads())
                .map(Contract.Operation::id)
                .toList();

        assertThat(worlds.own()).containsExactlyInAnyOrderElementsOf(writing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void answers_everybody_as_the_table_has_it(String id) throws Exception {
        Contract.Operation operation = CONTRACT.operation(id);
        Map<Role, Integer> expected = TABLE.answersOf(id);
        Map<Role, Integer> answers = new EnumMap<>(Role.class);
        World untouched = worlds.of(operation);
        for (Map.Entry<Role, Integer> cell : expected.entrySet()) {
            boolean changes = !operation.reads() && cell.getValue() < 300;
            World world = changes ? worlds.of(operation) : untouched;
            answers.put(cell.getKey(), calls.status(operation, cell.getKey(), world));
        }

        assertThat(answers).as(id).isEqualTo(expected);
        assertThat(operation.answers()).as("what the contract says of " + id).containsAll(expected.values());
    }
}
