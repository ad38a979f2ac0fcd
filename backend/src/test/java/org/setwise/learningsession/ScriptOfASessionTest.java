package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.setwise.learningsession.SessionCalls.by;
import static org.setwise.learningsession.SessionCalls.plan;
import static org.setwise.learningsession.SessionCalls.presenting;
import static org.setwise.learningsession.SessionCalls.read;
import static org.setwise.learningsession.SessionCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SetInTests;

@QuarkusTest
class ScriptOfASessionTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;
    private Instant inFourWeeks;

    @BeforeEach
    void aSetThatRuns() throws SQLException {
        set = sessions.set();
        inFourWeeks = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(28));
    }

    @Test
    void a_presenting_session_follows_the_usual_script_of_an_hour_and_expects_everybody() {
        plan(set.organiser(), set, presenting(inFourWeeks, set.member(0)))
                .statusCode(201)
                .header("Location", containsString("/api/sessions/"))
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("PLANNED"))
                .body("number", equalTo(1))
                .body("minutes", equalTo(60))
                .body("mode", equalTo("OPEN_QUESTIONS"))
                .body("timeZone", equalTo("Europe/London"))
                .body("host.id", equalTo(set.facilitator().toString()))
                .body(
                        "phases.kind",
                        contains(
                                "PROGRESS",
                                "RE_CONTRACT",
                                "DILEMMA",
                                "CLARIFYING",
                                "OPEN_QUESTIONS",
                                "ACTIONS",
                                "OUTCOME",
                                "REFLECTION"))
                .body("phases.minutes", contains(8, 2, 5, 7, 22, 5, 6, 5))
                .body("turns.presenter.name", contains("Ada"))
                .body("turns[0].round", equalTo(1))
                .body("attendance.person.name", contains("Ada", "Ben", "Chika", "Dai"))
                .body("attendance.state", contains("EXPECTED", "EXPECTED", "EXPECTED", "EXPECTED"));
    }

    @Test
    void two_turns_share_a_longer_session() {
        Map<String, Object> plan = presenting(inFourWeeks, set.member(0), set.member(1));
        plan.put("minutes", 105);
        plan(set.facilitator(), set, plan)
                .statusCode(201)
                .body("phases.minutes", contains(8, 2, 5, 7, 22, 5, 6, 5, 7, 22, 5, 6, 5))
                .body("turns.position", contains(1, 2));
    }

    @Test
    void rule_11_another_length_scales_the_phases() {
        UUID session = id(plan(set.organiser(), set, presenting(inFourWeeks, set.member(0))));
        update(set.facilitator(), session, 90, "\"0\"")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("minutes", equalTo(90))
                .body("phases.minutes", contains(12, 3, 5, 11, 34, 8, 9, 8));
    }

    @Test
    void rule_11_a_session_too_short_for_its_phases_is_refused() {
        SetInTests large = set;
        Map<String, Object> plan = presenting(inFourWeeks, large.member(0), large.member(1));
        plan.put("minutes", 29);
        plan(large.organiser(), large, plan).statusCode(422).body("violations.field", contains("minutes"));
    }

    @Test
    void a_change_names_the_version_it_was_made_for() {
        UUID session = id(plan(set.organiser(), set, presenting(inFourWeeks, set.member(0))));
        update(set.organiser(), session, 90, null).statusCode(428);
        update(set.organiser(), session, 90, "\"7\"").statusCode(412);
        read(set.organiser(), session).body("minutes", equalTo(60));
    }

    @Test
    void rule_11_a_script_of_ones_own_sums_to_the_sessions_length() {
        UUID session = id(plan(set.organiser(), set, presenting(inFourWeeks, set.member(0))));
        List<Map<String, Object>> phases = script(session);
        phases.get(4).put("minutes", 23);
        setScript(set.organiser(), session, Map.of("phases", phases))
                .statusCode(409)
                .body("type", equalTo("/problems/phases-do-not-sum"))
                .body("rule", equalTo(11))
                .body("remedy", containsString("Take 1 minutes"));
        phases.get(0).put("minutes", 7);
        setScript(set.organiser(), session, Map.of("phases", phases))
                .statusCode(200)
                .body("phases.minutes", contains(7, 2, 5, 7, 23, 5, 6, 5));
    }

    @Test
    void rule_12_a_longer_explanation_wants_a_stated_reason() throws SQLException {
        UUID session = id(plan(set.organiser(), set, presenting(inFourWeeks, set.member(0))));
        List<Map<String, Object>> phases = script(session);
        phases.get(2).put("minutes", 6);
        phases.get(3).put("minutes", 6);
        setScript(set.facilitator(), session, Map.of("phases", phases))
                .statusCode(409)
                .body("type", equalTo("/problems/reason-needed"))
                .body("warnings.rule", contains(12));
        setScript(set.facilitator(), session, with(Map.of("phases", phases), 12))
                .statusCode(200);
        assertThat(reasons(session)).hasSize(1);
    }

    @Test
    void rule_23_a_script_ends_with_reflection() {
        UUID session = id(plan(set.organiser(), set, presenting(inFourWeeks, set.member(0))));
        List<Map<String, Object>> phases = script(session);
        phases.add(phases.remove(0));
        setScript(set.organiser(), session, Map.of("phases", phases))
                .statusCode(409)
                .body("type", equalTo("/problems/reflection-comes-last"))
                .body("rule", equalTo(23));
    }

    @Test
    void no_phase_that_a_rule_needs_is_left_out_and_none_is_out_of_place() {
        UUID session = id(plan(set.organiser(), set, presenting(inFourWeeks, set.member(0))));
        List<Map<String, Object>> phases = script(session);
        phases.remove(0);
        phases.remove(1);
        phases.add(0, Map.of("kind", "EVALUATION", "minutes", 8));
        setScript(set.organiser(), session, Map.of("phases", phases))
                .statusCode(422)
                .body("violations.find { it.field == 'phases' }.message", containsString("lacks"))
                .body("violations.field", hasItems("phases[0].kind", "phases[2].turnId", "phases"));
    }

    private List<String> reasons(UUID session) throws SQLException {
        return sql.inTransactionOf(
                set.facilitator(),
                on -> on.column(String.class, "select reason from stated_reason where session_id = ?", session));
    }

    private List<Map<String, Object>> script(UUID session) {
        List<Map<String, Object>> phases = new ArrayList<>();
        for (Map<String, Object> phase :
                read(set.organiser(), session).extract().<List<Map<String, Object>>>path("phases")) {
            Map<String, Object> length = new HashMap<>(phase);
            length.remove("position");
            phases.add(length);
        }
        return phases;
    }

    private static ValidatableResponse setScript(UUID person, UUID session, Map<String, ?> body) {
        String etag = read(person, session).extract().header("ETag");
        return by(person)
                .header("If-Match", etag)
                .body(body)
                .put("/api/sessions/{id}/phases", session)
                .then();
    }

    private ValidatableResponse update(UUID person, UUID session, int minutes, String ifMatch) {
        Map<String, Object> update =
                Map.of("startsAt", inFourWeeks.toString(), "minutes", minutes, "mode", "OPEN_QUESTIONS");
        var request = ifMatch == null ? by(person) : by(person).header("If-Match", ifMatch);
        return request.body(update).put("/api/sessions/{id}", session).then();
    }

    private static UUID id(ValidatableResponse response) {
        return UUID.fromString(response.extract().path("id"));
    }
}
