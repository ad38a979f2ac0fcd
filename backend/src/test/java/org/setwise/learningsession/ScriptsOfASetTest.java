package org.setwise.learningsession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.get;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.put;
import static org.setwise.questionlog.Requests.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SetInTests;

/** A script that a set keeps for its sessions, and the round in which everybody has the word once. */
@QuarkusTest
class ScriptsOfASetTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private static Map<String, Object> plan(Clock clock, String kind, List<UUID> presenters, int minutes) {
        return Map.of(
                "kind", kind,
                "startsAt", clock.instant().plus(Duration.ofDays(30)).toString(),
                "presenterIds", presenters,
                "minutes", minutes,
                "statedReasons", List.of(Map.of("rule", 10, "reason", "A test takes no months.")));
    }

    @Test
    void sessions_planned_later_follow_the_script_that_was_kept_scaled_and_turn_by_turn() throws SQLException {
        SetInTests set = sessions.set();
        SessionInTests kept = sessions.planned(set, clock.instant().plus(Duration.ofDays(10)), 1);
        sql.run(null, """
                update session_phase set minutes = case kind when 'OPEN_QUESTIONS' then 12 when 'REFLECTION' then 15 else minutes end
                 where session_id = ?
                """, kept.sessionId());
        step(set.facilitator(), "sessions/" + kept.sessionId() + "/phases/keep").statusCode(200);

        post(
                        set.facilitator(),
                        "sets/" + set.setId() + "/sessions",
                        plan(clock, "PRESENTING", List.of(set.member(1), set.member(2)), 95))
                .statusCode(201)
                .body("phases.findAll { it.kind == 'OPEN_QUESTIONS' }.minutes", contains(12, 12))
                .body("phases[-1].minutes", equalTo(15))
                .body("phases.size()", equalTo(13));
        post(set.facilitator(), "sets/" + set.setId() + "/sessions", plan(clock, "CLOSING", List.of(), 60))
                .statusCode(201)
                .body("phases.minutes", contains(15, 25, 12, 8));
    }

    private static Map<String, Object> phases(int progress, int evaluation, int decision, int reflection) {
        return Map.of(
                "phases",
                List.of(
                        Map.of("kind", "PROGRESS", "minutes", progress),
                        Map.of("kind", "EVALUATION", "minutes", evaluation),
                        Map.of("kind", "DECISION", "minutes", decision),
                        Map.of("kind", "REFLECTION", "minutes", reflection)));
    }

    @Test
    void a_set_writes_its_script_and_goes_back_to_the_usual_one() throws SQLException {
        SetInTests set = sessions.set();
        String scripts = "sets/" + set.setId() + "/scripts";
        get(set.member(1), scripts)
                .statusCode(200)
                .body("items.findAll { it.own }", empty())
                .body("items.kind.unique()", contains("INTRODUCTORY", "PRESENTING", "CLOSING"))
                .body("items[0].allowedActions", empty());

        put(set.facilitator(), scripts + "/CLOSING/OPEN_QUESTIONS", phases(10, 30, 12, 8))
                .statusCode(200)
                .body("own", equalTo(true))
                .body("writtenBy.id", equalTo(set.facilitator().toString()))
                .body("phases.minutes", contains(10, 30, 12, 8));
        post(set.facilitator(), "sets/" + set.setId() + "/sessions", plan(clock, "CLOSING", List.of(), 120))
                .statusCode(201)
                .body("phases.minutes", contains(20, 60, 24, 16));

        as(set.facilitator())
                .delete("/api/" + scripts + "/CLOSING/OPEN_QUESTIONS")
                .then()
                .statusCode(204);
        as(set.facilitator())
                .delete("/api/" + scripts + "/CLOSING/OPEN_QUESTIONS")
                .then()
                .statusCode(404);
        get(set.facilitator(), scripts)
                .body(
                        "items.find { it.kind == 'CLOSING' && it.mode == 'OPEN_QUESTIONS' }.phases.minutes",
                        contains(15, 25, 12, 8));
    }

    @Test
    void a_set_that_is_over_is_given_no_script() throws SQLException {
        SetInTests set = sessions.set();
        String scripts = "sets/" + set.setId() + "/scripts";
        SessionInTests planned = sessions.planned(set, clock.instant().plus(Duration.ofDays(7)), 1);
        put(set.facilitator(), scripts + "/CLOSING/OPEN_QUESTIONS", phases(10, 30, 12, 8))
                .statusCode(200)
                .body("allowedActions", contains("writeSetScript", "deleteSetScript"));
        post(set.organiser(), "sets/" + set.setId() + "/cancel", Map.of("reason", "Too few"))
                .statusCode(200);

        get(set.facilitator(), scripts).statusCode(200).body("items.allowedActions.flatten()", empty());
        put(set.facilitator(), scripts + "/CLOSING/OPEN_QUESTIONS", phases(15, 25, 12, 8))
                .statusCode(409);
        as(set.facilitator())
                .delete("/api/" + scripts + "/CLOSING/OPEN_QUESTIONS")
                .then()
                .statusCode(409);
        post(set.facilitator(), "sessions/" + planned.sessionId() + "/phases/keep", Map.of())
                .statusCode(409);
    }

    @Test
    void a_script_of_a_set_keeps_the_rules_of_a_session() throws SQLException {
        SetInTests set = sessions.set();
        String script = "sets/" + set.setId() + "/scripts/";

        put(set.facilitator(), script + "CLOSING/OPEN_QUESTIONS", phases(10, 30, 12, 9))
                .statusCode(409)
                .body("rule", equalTo(11));
        put(
                        set.facilitator(),
                        script + "PRESENTING/OPEN_QUESTIONS",
                        Map.of("phases", List.of(Map.of("kind", "PROGRESS", "minutes", 60))))
                .statusCode(409)
                .body("rule", equalTo(23));
        put(set.facilitator(), script + "PRESENTING/OPEN_QUESTIONS", phases(10, 30, 12, 8))
                .statusCode(422);
        put(
                        set.facilitator(),
                        script + "PRESENTING/OPEN_QUESTIONS",
                        Map.of(
                                "phases",
                                List.of(
                                        Map.of("kind", "PROGRESS", "minutes", 10),
                                        Map.of("kind", "DILEMMA", "minutes", 6),
                                        Map.of("kind", "OPEN_QUESTIONS", "minutes", 30),
                                        Map.of("kind", "OUTCOME", "minutes", 6),
                                        Map.of("kind", "REFLECTION", "minutes", 8))))
                .statusCode(422)
                .body("violations[0].field", equalTo("phases"));
        put(set.member(1), script + "CLOSING/OPEN_QUESTIONS", phases(10, 30, 12, 8))
                .statusCode(403);
        put(set.outsider(), script + "CLOSING/OPEN_QUESTIONS", phases(10, 30, 12, 8))
                .statusCode(404);
        put(set.facilitator(), script + "PARTY/OPEN_QUESTIONS", phases(10, 30, 12, 8))
                .statusCode(404);
    }

    @Test
    void the_host_gives_the_word_and_the_next_phase_takes_it() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);
        UUID member = session.set().member(2);
        String path = "sessions/" + session.sessionId();

        put(session.host(), path + "/speaker", Map.of("personId", member))
                .statusCode(200)
                .body("speaker.id", equalTo(member.toString()));
        put(session.host(), path + "/speaker", Map.of("personId", session.set().outsider()))
                .statusCode(422);
        put(member, path + "/speaker", Map.of("personId", member)).statusCode(403);
        get(member, path).body("speaker.id", equalTo(member.toString()));

        post(session.host(), path + "/advance", Map.of("from", 1))
                .statusCode(200)
                .body("speaker", nullValue());
    }
}
