package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.setwise.questionlog.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class ContributionTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    private static ValidatableResponse share(UUID person, SessionInTests session) {
        return post(person, "turns/" + session.turnId() + "/contributions", Map.of("text", "When I merged two teams"));
    }

    private List<String> shared(SessionInTests session) throws SQLException {
        return sql.inTransactionOf(
                session.presenter(),
                on -> on.column(String.class, "select text from contribution where turn_id = ?", session.turnId()));
    }

    @Test
    void a_member_shares_an_experience_beside_the_questions() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);

        share(session.askers().getFirst(), session)
                .statusCode(201)
                .body("author.name", equalTo("Ben"))
                .body("text", equalTo("When I merged two teams"))
                .body("sharedAt", notNullValue());

        assertThat(shared(session)).containsExactly("When I merged two teams");
    }

    @Test
    void rule_18_a_set_in_open_questions_refuses_contributions() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.OPEN_QUESTIONS);

        share(session.askers().getFirst(), session)
                .statusCode(409)
                .body("type", equalTo("/problems/open-questions-only"))
                .body("rule", is(18))
                .body("remedy", notNullValue());

        assertThat(shared(session)).isEmpty();
    }

    @Test
    void rule_17_neither_presenter_nor_facilitator_contributes_experience() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);

        for (UUID person : List.of(session.presenter(), session.set().facilitator())) {
            share(person, session)
                    .statusCode(409)
                    .body("type", equalTo("/problems/contributes-no-experience"))
                    .body("rule", is(17))
                    .body("remedy", notNullValue());
        }

        assertThat(shared(session)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRESS", "DILEMMA", "CLARIFYING", "ACTIONS", "OUTCOME", "REFLECTION"})
    void experience_is_shared_in_open_questions_only(PhaseKind phase) throws SQLException {
        SessionInTests session = sessions.presentingAt(phase, FacilitationMode.QUESTIONS_AND_EXPERIENCE);

        share(session.askers().getFirst(), session)
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-time-for-experience"));
    }

    @Test
    void experience_is_shared_by_members_alone() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);

        share(session.set().organiser(), session).statusCode(403);
        share(session.set().outsider(), session).statusCode(404);
        post(session.askers().getFirst(), "turns/" + session.turnId() + "/contributions", Map.of("text", " "))
                .statusCode(422)
                .body("violations.field", contains("text"));
        assertThat(shared(session)).isEmpty();
    }
}
