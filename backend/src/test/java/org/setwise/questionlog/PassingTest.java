package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class PassingTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Test
    void a_member_passes_once_however_often() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.CLARIFYING, FacilitationMode.OPEN_QUESTIONS);
        UUID member = session.askers().getFirst();
        String passes = "turns/" + session.turnId() + "/passes";

        step(member, passes).statusCode(204);
        step(member, passes).statusCode(204);
        step(session.presenter(), passes).statusCode(409).body("type", equalTo("/problems/passing-is-for-askers"));
        step(session.set().facilitator(), passes).statusCode(403);
        step(session.set().outsider(), passes).statusCode(404);

        List<UUID> passed = sql.inTransactionOf(
                member,
                on -> on.column(UUID.class, "select person_id from turn_pass where turn_id = ?", session.turnId()));
        assertThat(passed).containsExactly(member);
    }

    @Test
    void one_passes_while_the_turn_is_on() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);

        step(session.askers().getFirst(), "turns/" + session.turnId() + "/passes")
                .statusCode(409)
                .body("type", equalTo("/problems/passing-is-for-askers"));
    }
}
