package org.setwise.questionlog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class LoggedTurnTest {
    @Inject
    SessionsInTests sessions;

    private static ValidatableResponse log(UUID reader, SessionInTests session) {
        return get(reader, "turns/" + session.turnId() + "/log").statusCode(200);
    }

    private static UUID askFor(String purpose, UUID asker, SessionInTests session) {
        return UUID.fromString(post(
                        asker,
                        "turns/" + session.turnId() + "/questions",
                        Map.of("text", "What else?", "purpose", purpose))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void rule_19_the_purposes_that_no_question_has_served_are_shown() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();

        log(asker, session)
                .body("emptyPurposes", contains("ALTERNATIVE_ACTIONS", "BARRIERS", "APPROACHES", "RESOURCES"));
        UUID barriers = askFor("BARRIERS", asker, session);
        UUID waiting = askFor("RESOURCES", asker, session);
        askFor("FEELINGS", asker, session);
        log(asker, session).body("emptyPurposes", contains("ALTERNATIVE_ACTIONS", "APPROACHES", "RESOURCES"));
        answer(session.presenter(), barriers).statusCode(200);
        log(asker, session).body("emptyPurposes", contains("ALTERNATIVE_ACTIONS", "APPROACHES"));
        step(session.presenter(), "questions/" + waiting + "/decline").statusCode(200);

        log(asker, session).body("emptyPurposes", contains("ALTERNATIVE_ACTIONS", "APPROACHES", "RESOURCES"));
    }

    @Test
    void rule_16_who_has_yet_to_ask_or_pass_is_shown() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        asked(session.askers().get(1), session.turnId());
        step(session.askers().get(2), "turns/" + session.turnId() + "/passes").statusCode(204);

        log(session.presenter(), session)
                .body("stillToAsk.name", contains("Ben"))
                .body("passed.name", contains("Dai"));
    }

    @Test
    void a_turn_is_read_whole() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);
        UUID asker = session.askers().getFirst();
        UUID question = asked(asker, session.turnId());
        put(
                        session.presenter(),
                        "questions/" + question + "/marks",
                        Map.of("madeMeThink", true, "feltLikeAdvice", true))
                .statusCode(200);
        post(asker, "turns/" + session.turnId() + "/contributions", Map.of("text", "When I was there"))
                .statusCode(201);
        put(session.presenter(), "turns/" + session.turnId() + "/outcome", Map.of("none", false, "summary", "I will"))
                .statusCode(200);

        log(asker, session)
                .body("dilemma.title", equalTo("A dilemma"))
                .body("questions", hasSize(1))
                .body("questions[0].asker.name", equalTo("Ben"))
                .body("questions[0].feltLikeAdvice", is(true))
                .body("contributions.text", contains("When I was there"))
                .body("contributions[0].author.name", equalTo("Ben"))
                .body("outcome.summary", equalTo("I will"))
                .body("outcome.none", is(false));
        log(session.askers().get(1), session).body("questions[0].feltLikeAdvice", nullValue());
        log(session.set().facilitator(), session).body("questions[0].feltLikeAdvice", nullValue());
    }

    @Test
    void what_one_may_do_comes_with_the_turn() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);

        log(session.presenter(), session)
                .body(
                        "allowedActions",
                        containsInAnyOrder(
                                "recordOutcome",
                                "undertakeAction",
                                "writeMyNotes",
                                "keepSilence",
                                "goOn",
                                "hearAnswers",
                                "inviteExperience"));
        log(session.askers().getFirst(), session)
                .body(
                        "allowedActions",
                        containsInAnyOrder("askQuestion", "passTurn", "raiseHand", "shareExperience", "writeMyNotes"));
        log(session.set().facilitator(), session)
                .body(
                        "allowedActions",
                        containsInAnyOrder(
                                "askQuestion", "raiseHand", "writeMyNotes", "keepSilence", "goOn", "hearAnswers"));
        Onwards.to(PhaseKind.REFLECTION, session);
        log(session.askers().getFirst(), session).body("allowedActions", contains("writeMyNotes"));
    }

    @Test
    void a_draft_is_not_in_the_turn_that_others_read() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);
        Map<String, Object> draft = Map.of(
                "title",
                "T",
                "brief",
                "B",
                "willingToShare",
                true,
                "someControl",
                true,
                "current",
                true,
                "unresolved",
                true);
        log(session.presenter(), session).body("allowedActions", contains("writeDilemma", "writeMyNotes"));
        put(session.presenter(), "turns/" + session.turnId() + "/dilemma", draft)
                .statusCode(200);

        log(session.presenter(), session).body("dilemma.state", equalTo("DRAFT"));
        log(session.askers().getFirst(), session).body("dilemma", nullValue());
        get(session.set().organiser(), "turns/" + session.turnId() + "/log").statusCode(403);
        get(session.set().outsider(), "turns/" + session.turnId() + "/log").statusCode(404);
    }
}
