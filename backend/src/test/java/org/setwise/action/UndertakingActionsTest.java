package org.setwise.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.get;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;

@QuarkusTest
class UndertakingActionsTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    ActionsInTests actions;

    @Inject
    TestSql sql;

    @ParameterizedTest
    @EnumSource(names = {"DILEMMA", "OPEN_QUESTIONS", "ACTIONS", "OUTCOME", "REFLECTION"})
    void a_presenter_undertakes_an_action_in_and_after_the_turn(PhaseKind phase) throws SQLException {
        SessionInTests session = sessions.presentingAt(phase);
        LocalDate dueOn = actions.today().plusDays(7);

        actions.undertake(session.presenter(), session, dueOn)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("OPEN"))
                .body("owner.name", equalTo("Ada"))
                .body("set.name", equalTo("The set"))
                .body("turnId", equalTo(session.turnId().toString()))
                .body("dueOn", equalTo(dueOn.toString()))
                .body("notes", empty())
                .body(
                        "allowedActions",
                        containsInAnyOrder("updateAction", "carryAction", "dropAction", "noteProgress"));
    }

    @Test
    void rule_21_an_action_belongs_to_the_presenter() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);

        for (UUID other : List.of(session.askers().getFirst(), session.set().facilitator())) {
            actions.undertake(other, session, actions.today())
                    .statusCode(403)
                    .body("type", equalTo("/problems/action-belongs-to-the-presenter"))
                    .body("rule", is(21))
                    .body("remedy", notNullValue());
        }
        actions.undertake(session.set().organiser(), session, actions.today()).statusCode(403);
        actions.undertake(session.set().outsider(), session, actions.today()).statusCode(404);
    }

    @Test
    void rule_21_an_action_is_due_before_the_next_session() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        LocalDate next = actions.today().plusDays(28);
        sessions.planned(
                session.set(),
                next.atTime(18, 0).atZone(ZoneId.of("Europe/London")).toInstant(),
                0);
        sessions.planned(
                session.set(),
                next.plusDays(28)
                        .atTime(18, 0)
                        .atZone(ZoneId.of("Europe/London"))
                        .toInstant(),
                0);

        actions.undertake(session.presenter(), session, next)
                .statusCode(409)
                .body("type", equalTo("/problems/due-after-the-next-session"))
                .body("rule", is(21))
                .body("detail", equalTo("The next session is on " + inWords(next) + "."))
                .body("remedy", equalTo("Choose a day up to " + inWords(next.minusDays(1)) + "."));
        actions.undertake(session.presenter(), session, next.minusDays(1)).statusCode(201);
    }

    private static String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }

    @Test
    void rule_21_holds_when_an_action_is_changed_or_carried() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        sessions.planned(session.set(), actions.clock.instant().plus(Duration.ofDays(20)), 0);
        String tooLate = actions.today().plusDays(21).toString();

        as(session.presenter())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("description", "Tell them", "dueOn", tooLate))
                .put("/api/actions/" + action)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/due-after-the-next-session"))
                .body("rule", is(21));
        post(session.presenter(), "actions/" + action + "/carry", Map.of("dueOn", tooLate))
                .statusCode(409)
                .body("type", equalTo("/problems/due-after-the-next-session"))
                .body("rule", is(21));

        get(session.presenter(), "actions/" + action)
                .body("state", equalTo("OPEN"))
                .body("dueOn", equalTo(actions.today().plusDays(7).toString()));
    }

    @Test
    void a_turn_that_has_not_begun_is_not_a_time_for_actions() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);

        actions.undertake(session.presenter(), session, actions.today())
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-time-for-actions"));
    }

    @Test
    void actions_of_a_turn_are_undertaken_until_the_set_meets_again() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        actions.nextSessionAfter(session);

        actions.undertake(session.presenter(), session, actions.today())
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-time-for-actions"))
                .body("remedy", notNullValue());
    }

    @Test
    void an_action_that_is_none_is_refused_by_field() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        String path = "turns/" + session.turnId() + "/actions";
        String today = actions.today().toString();

        actions.undertake(session.presenter(), session, actions.today().minusDays(1))
                .statusCode(422)
                .body("violations.field", contains("dueOn"));
        post(session.presenter(), path, Map.of("description", " ", "dueOn", today))
                .statusCode(422)
                .body("violations.field", contains("description"));
        post(session.presenter(), path, Map.of("description", "d".repeat(2001), "dueOn", today))
                .statusCode(422)
                .body("violations.field", contains("description"));
        post(session.presenter(), path, Map.of("description", "Tell them"))
                .statusCode(422)
                .body("violations.field", contains("dueOn"));
        post(session.presenter(), path, Map.of("description", "Tell them", "dueOn", "tomorrow"))
                .statusCode(422)
                .body("violations.field", contains("dueOn"));
        get(session.presenter(), "actions").body("items", empty());
    }

    @Test
    void an_action_is_changed_by_its_owner_for_the_version_they_saw() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        Map<String, Object> change = Map.of(
                "description", "Tell one of them", "dueOn", actions.today().toString());

        put(session.presenter(), "actions/" + action, change).statusCode(428);
        for (int status : new int[] {200, 412}) {
            as(session.presenter())
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body(change)
                    .put("/api/actions/" + action)
                    .then()
                    .statusCode(status);
        }
        put(session.askers().getFirst(), "actions/" + action, change).statusCode(403);
        put(session.set().facilitator(), "actions/" + action, change).statusCode(403);
        put(session.set().outsider(), "actions/" + action, change).statusCode(404);
        get(session.presenter(), "actions/" + action)
                .header("ETag", "\"1\"")
                .body("description", equalTo("Tell one of them"));
    }

    @Test
    void actions_are_listed_for_their_owner_and_for_the_set() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID later = actions.undertaken(session);
        UUID sooner = UUID.fromString(actions.undertake(session.presenter(), session, actions.today())
                .extract()
                .path("id"));
        post(session.presenter(), "actions/" + later + "/drop", Map.of("reason", "It has settled itself"))
                .statusCode(200);
        String ofSet = "sets/" + session.set().setId() + "/actions";

        get(session.presenter(), "actions").body("items.id", contains(sooner.toString(), later.toString()));
        get(session.presenter(), "actions?open=true").body("items.id", contains(sooner.toString()));
        get(session.presenter(), "actions?open=false").body("items.id", contains(later.toString()));
        get(session.askers().getFirst(), "actions").body("items", empty());
        String next = get(session.askers().getFirst(), ofSet + "?limit=1")
                .body("items.id", contains(sooner.toString()))
                .body("items[0].allowedActions", empty())
                .extract()
                .path("next");
        get(session.set().facilitator(), ofSet + "?limit=1&after=" + next).body("items.id", contains(later.toString()));
        get(session.presenter(), ofSet + "?after=bm9uc2Vuc2UfaGVyZQ").statusCode(422);
        get(session.set().organiser(), ofSet).statusCode(403);
        get(session.set().outsider(), ofSet).statusCode(404);
        get(session.set().outsider(), "actions/" + sooner).statusCode(404);
    }

    @Test
    void who_leaves_a_set_leaves_its_actions() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        get(session.presenter(), "actions").body("items", hasSize(1));
        sql.run(
                null,
                "update enrolment set state = 'WITHDRAWN' where person_id = ? and set_id = ?",
                session.presenter(),
                session.set().setId());

        get(session.presenter(), "actions").body("items", empty());
        get(session.presenter(), "actions/" + action).statusCode(404);
        ActionsInTests.note(session.presenter(), action).statusCode(404);
    }
}
