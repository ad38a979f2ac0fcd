package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.learningsession.SessionCalls.by;
import static org.setwise.learningsession.SessionCalls.cancel;
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
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class PlanningASessionTest {
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
    void rule_5_a_set_is_introduced_once() {
        Map<String, Object> introductory = SessionCalls.plan(SessionKind.INTRODUCTORY, inFourWeeks);
        UUID first = id(plan(set.organiser(), set, introductory).statusCode(201));
        plan(set.organiser(), set, introductory)
                .statusCode(409)
                .body("type", equalTo("/problems/one-introductory-session"))
                .body("rule", equalTo(5));

        cancel(set.organiser(), first).statusCode(200);
        plan(set.organiser(), set, introductory).statusCode(201).body("number", equalTo(2));
    }

    @Test
    void rule_7_a_session_is_never_laxer_than_its_contract() {
        Map<String, Object> plan = presenting(inFourWeeks, set.member(0));
        plan.put("mode", "QUESTIONS_AND_EXPERIENCE");
        plan(set.organiser(), set, plan)
                .statusCode(409)
                .body("type", equalTo("/problems/session-is-laxer"))
                .body("rule", equalTo(7));
    }

    @Test
    void a_session_can_be_stricter_than_its_contract() throws SQLException {
        SetInTests sharing = sessions.set(4, true, FacilitationMode.QUESTIONS_AND_EXPERIENCE);
        Map<String, Object> plan = presenting(inFourWeeks, sharing.member(0));
        plan(sharing.organiser(), sharing, plan).body("mode", equalTo("QUESTIONS_AND_EXPERIENCE"));
        plan.put("mode", "OPEN_QUESTIONS");
        plan.put("presenterIds", List.of(sharing.member(1)));
        plan.put("startsAt", inFourWeeks.plus(Duration.ofDays(28)).toString());
        plan(sharing.organiser(), sharing, plan).statusCode(201).body("mode", equalTo("OPEN_QUESTIONS"));
    }

    @Test
    void rule_8_nobody_presents_twice_before_everyone_has_presented_once() {
        plan(set.organiser(), set, presenting(inFourWeeks, set.member(0), set.member(1)))
                .statusCode(201);
        Instant later = inFourWeeks.plus(Duration.ofDays(28));
        plan(set.organiser(), set, presenting(later, set.member(0)))
                .statusCode(409)
                .body("type", equalTo("/problems/presents-once-in-a-round"))
                .body("rule", equalTo(8))
                .body("remedy", containsString("Chika, Dai"));
    }

    @Test
    void rule_8_the_next_round_is_planned_when_everyone_has_a_turn_in_this_one() {
        plan(set.organiser(), set, presenting(inFourWeeks, set.member(0), set.member(1)))
                .statusCode(201);
        Instant later = inFourWeeks.plus(Duration.ofDays(28));
        plan(set.organiser(), set, presenting(later, set.member(2), set.member(3)))
                .body("turns.round", contains(1, 1));
        plan(set.organiser(), set, presenting(later.plus(Duration.ofDays(28)), set.member(0)))
                .statusCode(201)
                .body("turns.round", contains(2));
    }

    @Test
    void the_presenters_of_a_cancelled_session_can_be_planned_again() {
        UUID first = id(plan(set.organiser(), set, presenting(inFourWeeks, set.member(0))));
        cancel(set.facilitator(), first)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("The room is gone"))
                .body("turns.state", contains("CANCELLED"))
                .body("allowedActions", not(hasItems("updateSession")));
        plan(set.organiser(), set, presenting(inFourWeeks, set.member(0)))
                .statusCode(201)
                .body("turns.round", contains(1));
    }

    @Test
    void rule_10_a_gap_far_from_the_contract_wants_a_stated_reason_which_is_kept() throws SQLException {
        plan(set.organiser(), set, presenting(inFourWeeks, set.member(0))).statusCode(201);
        Map<String, Object> soon = presenting(inFourWeeks.plus(Duration.ofDays(13)), set.member(1));
        plan(set.facilitator(), set, soon)
                .statusCode(409)
                .body("type", equalTo("/problems/reason-needed"))
                .body("warnings.rule", contains(10))
                .body("warnings[0].detail", containsString("13 days"));
        UUID session =
                id(plan(set.facilitator(), set, with(soon, 10)).statusCode(201).body("warnings.rule", contains(10)));
        assertThat(reasons(session)).containsExactly("We talked about it");
    }

    @Test
    void rule_10_a_gap_near_the_contracts_passes() {
        plan(set.organiser(), set, presenting(inFourWeeks, set.member(0))).statusCode(201);
        plan(set.organiser(), set, presenting(inFourWeeks.plus(Duration.ofDays(14)), set.member(1)))
                .statusCode(201)
                .body("warnings", hasSize(0));
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

    @Test
    void the_presenters_are_current_members_and_as_many_as_the_contract_says() {
        plan(set.organiser(), set, presenting(inFourWeeks, set.outsider()))
                .statusCode(422)
                .body("violations.field", contains("presenterIds[0]"));
        plan(set.organiser(), set, presenting(inFourWeeks)).statusCode(422);
        plan(set.organiser(), set, presenting(inFourWeeks, set.member(0), set.member(1), set.member(2)))
                .statusCode(422)
                .body("violations[0].message", containsString("1 to 2"));
        plan(set.organiser(), set, presenting(inFourWeeks, set.member(0), set.member(0)))
                .statusCode(422);
        plan(set.organiser(), set, SessionCalls.plan(SessionKind.CLOSING, inFourWeeks, set.member(0)))
                .statusCode(422)
                .body("violations.field", contains("presenterIds"));
    }

    @Test
    void what_cannot_be_a_session_names_its_fields() {
        Map<String, Object> plan = presenting(inFourWeeks, set.member(0));
        plan.put("joinLink", "javascript:alert(1)");
        plan.put("minutes", 481);
        plan(set.organiser(), set, plan).statusCode(422).body("violations.field", hasItems("joinLink", "minutes"));
        plan(set.organiser(), set, presenting(clock.instant().minus(Duration.ofDays(1)), set.member(0)))
                .statusCode(422)
                .body("violations.field", contains("startsAt"));
        plan(set.organiser(), set, presenting(Instant.parse("+1000000000-12-31T23:59:59Z"), set.member(0)))
                .statusCode(422);
        Map<String, Object> hosted = presenting(inFourWeeks, set.member(0));
        hosted.put("hostId", set.outsider());
        plan(set.organiser(), set, hosted).statusCode(422).body("violations.field", contains("hostId"));
        by(set.organiser())
                .body("{\"kind\":")
                .post("/api/sets/{id}/sessions", set.setId())
                .then()
                .statusCode(400);
    }

    @Test
    void a_plan_sent_twice_with_one_key_plans_once() throws SQLException {
        Map<String, Object> plan = presenting(inFourWeeks, set.member(0));
        String key = UUID.randomUUID().toString();
        String first = by(set.organiser())
                .header("Idempotency-Key", key)
                .body(plan)
                .post("/api/sets/{id}/sessions", set.setId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        by(set.organiser())
                .header("Idempotency-Key", key)
                .body(plan)
                .post("/api/sets/{id}/sessions", set.setId())
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        assertThat(sql.value(Long.class, "select count(*) from learning_session where set_id = ?", set.setId()))
                .isOne();
    }

    @Test
    void a_member_plans_only_where_nobody_facilitates() throws SQLException {
        plan(set.member(0), set, presenting(inFourWeeks, set.member(0))).statusCode(403);
        SetInTests own = sessions.set(4, false, FacilitationMode.OPEN_QUESTIONS);
        plan(own.member(0), own, presenting(inFourWeeks, own.member(0)))
                .statusCode(201)
                .body("host", nullValue())
                .body("allowedActions", hasItems("updateSession", "setPhaseScript", "cancelSession"));
    }

    @Test
    void outsiders_are_not_told_that_set_or_session_exist() throws SQLException {
        UUID session = sessions.planned(set, inFourWeeks, 1).sessionId();
        plan(set.outsider(), set, presenting(inFourWeeks, set.member(0))).statusCode(404);
        read(set.outsider(), session).statusCode(404);
        cancel(set.outsider(), session).statusCode(404);
        read(set.outsider(), UUID.randomUUID()).statusCode(404);
        by(set.outsider()).get("/api/sets/{id}/sessions", set.setId()).then().statusCode(404);
        by(set.outsider()).get("/api/sets/{id}/turns", set.setId()).then().statusCode(404);
    }

    @Test
    void a_session_that_is_over_or_gone_is_not_changed() throws SQLException {
        UUID gone = sessions.planned(set, inFourWeeks, 1).sessionId();
        cancel(set.organiser(), gone).statusCode(200);
        cancel(set.organiser(), gone).statusCode(409).body("type", equalTo("/problems/session-state"));
        String etag = read(set.organiser(), gone).extract().header("ETag");
        update(set.organiser(), gone, 90, etag).statusCode(409);
        setScript(set.organiser(), gone, Map.of("phases", script(gone))).statusCode(409);
        read(set.organiser(), gone)
                .body("state", equalTo("CANCELLED"))
                .body("minutes", equalTo(60))
                .header("ETag", equalTo(etag));
    }

    @Test
    void sessions_are_listed_by_their_beginning_page_by_page() throws SQLException {
        sessions.introductory(set, SessionState.CONCLUDED);
        sessions.session(
                set,
                SessionKind.CLOSING,
                SessionState.PLANNED,
                inFourWeeks.plus(Duration.ofDays(56)),
                0,
                PhaseKind.PROGRESS);
        sessions.planned(set, inFourWeeks, 2);
        String next = by(set.member(3))
                .queryParam("limit", 2)
                .get("/api/sets/{id}/sessions", set.setId())
                .then()
                .statusCode(200)
                .body("items.kind", contains("INTRODUCTORY", "PRESENTING"))
                .body("items[1].presenters.name", contains("Ada", "Ben"))
                .extract()
                .path("next");
        by(set.member(3))
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get("/api/sets/{id}/sessions", set.setId())
                .then()
                .statusCode(200)
                .body("items.kind", contains("CLOSING"))
                .body("next", nullValue());
        by(set.member(3))
                .queryParam("after", "bm9uc2Vuc2U")
                .get("/api/sets/{id}/sessions", set.setId())
                .then()
                .statusCode(422);
    }

    @Test
    void turns_are_listed_round_by_round() throws SQLException {
        sessions.planned(set, inFourWeeks, 2);
        String next = by(set.organiser())
                .queryParam("limit", 1)
                .get("/api/sets/{id}/turns", set.setId())
                .then()
                .statusCode(200)
                .body("items.presenter.name", contains("Ada"))
                .body("items[0].allowedActions", contains("changePresenter"))
                .extract()
                .path("next");
        by(set.member(1))
                .queryParam("after", next)
                .get("/api/sets/{id}/turns", set.setId())
                .then()
                .body("items.presenter.name", contains("Ben"))
                .body("items[0].allowedActions", contains("changePresenter", "getTurnLog"));
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
