package org.setwise.coach;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.SignedIn;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;

@QuarkusTest
class QuestionTrendTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    SignedIn signedIn;

    @Inject
    TestSql sql;

    private ValidatableResponse trendOf(UUID person) {
        return signedIn.elsewhere(new SignedIn.Somebody(person, null, null, null))
                .asks()
                .get("/api/coach/trend")
                .then()
                .statusCode(200);
    }

    private static UUID ask(UUID asker, SessionInTests session, String text, String purpose) {
        Map<String, Object> question = new HashMap<>(Map.of("text", text));
        question.put("purpose", purpose);
        return UUID.fromString(post(asker, "turns/" + session.turnId() + "/questions", question)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void a_member_sees_how_their_own_questions_went() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID me = session.askers().getFirst();
        ask(me, session, "What stops you?", null);
        ask(me, session, "What would you like?", "RESOURCES");
        ask(me, session, "Is it the money?", null);
        ask(session.askers().get(1), session, "How do you feel about it?", null);

        trendOf(me)
                .body("sessions", hasSize(1))
                .body("sessions[0].sessionId", equalTo(session.sessionId().toString()))
                .body("sessions[0].asked", is(3))
                .body("sessions[0].open", is(2))
                .body("sessions[0].purposes", equalTo(Map.of("BARRIERS", 1, "RESOURCES", 1)));
    }

    @Test
    void a_question_taken_back_does_not_count() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID me = session.askers().getFirst();
        ask(me, session, "What stops you?", null);
        UUID taken = ask(me, session, "Is it the money?", null);
        step(me, "questions/" + taken + "/withdraw").statusCode(200);

        trendOf(me).body("sessions.asked", contains(1));
    }

    @Test
    void clarifying_questions_ask_for_facts_and_do_not_count() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.CLARIFYING);
        ask(session.askers().getFirst(), session, "How many are you?", null);

        trendOf(session.askers().getFirst()).body("sessions", empty());
    }

    @Test
    void nobody_sees_the_trend_of_another_whatever_they_are_to_the_set() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        ask(session.askers().getFirst(), session, "What stops you?", null);

        trendOf(session.presenter()).body("sessions", empty());
        trendOf(session.set().facilitator()).body("sessions", empty());
        trendOf(session.set().organiser()).body("sessions", empty());
        signedIn.administrator()
                .asks()
                .get("/api/coach/trend")
                .then()
                .statusCode(200)
                .body("sessions", empty());
    }

    @Test
    void who_has_left_a_set_sees_nothing_of_it_any_more_their_own_questions_included() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID me = session.askers().getFirst();
        ask(me, session, "What stops you?", null);
        sql.run(
                null,
                "update enrolment set state = 'WITHDRAWN' where set_id = ? and person_id = ?",
                session.set().setId(),
                me);

        trendOf(me).body("sessions", empty());
    }
}
