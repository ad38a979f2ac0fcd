package org.setwise.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.setwise.action.ActionsInTests.note;
import static org.setwise.action.ActionsInTests.noteNotYet;
import static org.setwise.questionlog.Requests.get;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setwise.AtOnce;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.questionlog.Onwards;

@QuarkusTest
class ProgressTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    ActionsInTests actions;

    @Inject
    TestSql sql;

    @Test
    void what_was_tried_is_noted_and_then_the_action_can_be_done() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);

        post(
                        session.presenter(),
                        "actions/" + action + "/progress",
                        Map.of(
                                "notYet", false,
                                "tried", "I told them",
                                "happened", "A long silence",
                                "learned", "They knew",
                                "obstacle", "My fear"))
                .statusCode(201)
                .body("state", equalTo("TRIED"))
                .body("notes", hasSize(1))
                .body("notes[0].notYet", is(false))
                .body("notes[0].tried", equalTo("I told them"))
                .body("notes[0].happened", equalTo("A long silence"))
                .body("notes[0].learned", equalTo("They knew"))
                .body("notes[0].obstacle", equalTo("My fear"))
                .body("notes[0].notedAt", notNullValue())
                .body("allowedActions", hasItem("completeAction"));
        step(session.presenter(), "actions/" + action + "/complete")
                .statusCode(200)
                .body("state", equalTo("DONE"));
    }

    @Test
    void a_not_yet_leaves_the_action_as_it_stands() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);

        post(session.presenter(), "actions/" + action + "/progress", Map.of("notYet", true))
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("notes.notYet", contains(true));
    }

    @Test
    void rule_22_a_session_leaves_its_progress_phase_when_it_has_heard_about_every_open_action() throws SQLException {
        SessionInTests first = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID tried = actions.undertaken(first);
        UUID postponed = actions.undertaken(first);
        UUID dropped = actions.undertaken(first);
        post(first.presenter(), "actions/" + dropped + "/drop", Map.of("reason", "Settled"))
                .statusCode(200);
        SessionInTests next = actions.nextSessionAfter(first);

        Onwards.further(next)
                .statusCode(409)
                .body("type", equalTo("/problems/progress-is-missing"))
                .body("rule", is(22))
                .body("detail", equalTo("Still to be heard: Ada."))
                .body("remedy", notNullValue());
        note(first.presenter(), tried).statusCode(201);
        Onwards.further(next).statusCode(409);
        assertThat(Onwards.phaseOf(next)).isEqualTo("PROGRESS");
        noteNotYet(first.presenter(), postponed, next.sessionId()).statusCode(201);
        Onwards.further(next).statusCode(200);
    }

    @Test
    void rule_22_a_note_from_before_the_last_session_is_old_news() throws SQLException {
        SessionInTests first = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(first);
        note(first.presenter(), action).statusCode(201);
        SessionInTests next = actions.nextSessionAfter(first);

        Onwards.further(next).statusCode(409).body("rule", is(22));
    }

    @Test
    void the_host_notes_not_yet_for_an_owner_who_has_not_come() throws SQLException {
        SessionInTests first = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(first);
        SessionInTests next = actions.nextSessionAfter(first);

        noteNotYet(next.host(), action, next.sessionId()).statusCode(403);
        sql.run(
                null,
                "update attendance set state = 'APOLOGISED' where session_id = ? and person_id = ?",
                next.sessionId(),
                first.presenter());
        get(next.host(), "actions/" + action).body("allowedActions", contains("noteProgress"));
        note(next.host(), action).statusCode(403);
        noteNotYet(first.askers().getFirst(), action, next.sessionId()).statusCode(403);
        noteNotYet(next.host(), action, next.sessionId())
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("notes.notYet", contains(true));
        Onwards.further(next).statusCode(200);
        noteNotYet(next.host(), action, next.sessionId()).statusCode(403);
    }

    @Test
    void a_note_says_something_and_is_told_in_a_session_of_the_set() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        SessionInTests other = sessions.presentingAt(PhaseKind.PROGRESS);
        SessionInTests planned =
                sessions.planned(session.set(), actions.clock.instant().plus(Duration.ofDays(28)), 0);
        UUID action = actions.undertaken(session);
        String path = "actions/" + action + "/progress";

        post(session.presenter(), path, Map.of("notYet", false))
                .statusCode(422)
                .body("violations.field", contains("tried"));
        post(session.presenter(), path, Map.of("tried", "I told them"))
                .statusCode(422)
                .body("violations.field", contains("notYet"));
        post(session.presenter(), path, Map.of("notYet", false, "learned", "l".repeat(4001)))
                .statusCode(422)
                .body("violations.field", contains("learned"));
        for (SessionInTests elsewhere : List.of(other, planned)) {
            noteNotYet(session.presenter(), action, elsewhere.sessionId())
                    .statusCode(422)
                    .body("violations.field", contains("sessionId"));
        }
        get(session.presenter(), "actions/" + action).body("notes", hasSize(0));
    }

    @Test
    void an_action_is_carried_to_a_later_day_and_tried_then() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        String laterDay = actions.today().plusDays(40).toString();

        carry(session.presenter(), action, laterDay)
                .statusCode(200)
                .body("state", equalTo("CARRIED"))
                .body("dueOn", equalTo(laterDay));
        note(session.presenter(), action).statusCode(201).body("state", equalTo("TRIED"));
    }

    private static ValidatableResponse carry(UUID person, UUID action, String day) {
        return post(person, "actions/" + action + "/carry", Map.of("dueOn", day));
    }

    private static ValidatableResponse drop(UUID person, UUID action) {
        return post(person, "actions/" + action + "/drop", Map.of("reason", "It has settled itself"));
    }

    @Test
    void nobody_but_its_owner_moves_an_action() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        note(session.presenter(), action).statusCode(201);
        String day = actions.today().toString();

        for (UUID other : List.of(session.askers().getFirst(), session.set().facilitator())) {
            step(other, "actions/" + action + "/complete").statusCode(403);
            carry(other, action, day).statusCode(403);
            drop(other, action).statusCode(403);
            note(other, action).statusCode(403);
        }
        step(session.set().outsider(), "actions/" + action + "/complete").statusCode(404);
        get(session.presenter(), "actions/" + action).body("state", equalTo("TRIED"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, complete",
        "CARRIED, complete",
        "DONE, complete",
        "DROPPED, complete",
        "DONE, carry",
        "DROPPED, carry",
        "DONE, drop",
        "DROPPED, drop",
        "DONE, progress",
        "DROPPED, progress"
    })
    void a_step_from_the_wrong_state_is_refused_and_changes_nothing(ActionState state, String step)
            throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID owner = session.presenter();
        UUID action = actionIn(state, session);
        String before = get(owner, "actions/" + action).extract().asString();

        (switch (step) {
                    case "complete" -> step(owner, "actions/" + action + "/complete");
                    case "carry" -> carry(owner, action, actions.today().toString());
                    case "drop" -> drop(owner, action);
                    default -> note(owner, action);
                })
                .statusCode(409)
                .body("type", equalTo("/problems/action-state"))
                .body("remedy", notNullValue());

        assertThat(get(owner, "actions/" + action).extract().asString()).isEqualTo(before);
    }

    private UUID actionIn(ActionState state, SessionInTests session) {
        UUID owner = session.presenter();
        UUID action = actions.undertaken(session);
        switch (state) {
            case OPEN -> {}
            case TRIED, DONE -> note(owner, action).statusCode(201);
            case CARRIED -> carry(owner, action, actions.today().toString()).statusCode(200);
            case DROPPED -> drop(owner, action).statusCode(200);
        }
        if (state == ActionState.DONE) {
            step(owner, "actions/" + action + "/complete").statusCode(200);
        }
        get(owner, "actions/" + action).body("state", equalTo(state.name()));
        return action;
    }

    @Test
    void an_action_is_dropped_for_a_reason() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);

        post(session.presenter(), "actions/" + action + "/drop", Map.of())
                .statusCode(422)
                .body("violations.field", contains("reason"));
        post(session.presenter(), "actions/" + action + "/carry", Map.of())
                .statusCode(422)
                .body("violations.field", contains("dueOn"));
        drop(session.presenter(), action).statusCode(200).body("state", equalTo("DROPPED"));
    }

    @Test
    void of_two_who_end_an_action_at_once_one_does() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        note(session.presenter(), action).statusCode(201);

        List<Integer> answers = AtOnce.each(4, i -> (i % 2 == 0
                        ? drop(session.presenter(), action)
                        : step(session.presenter(), "actions/" + action + "/complete"))
                .extract()
                .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
    }
}
