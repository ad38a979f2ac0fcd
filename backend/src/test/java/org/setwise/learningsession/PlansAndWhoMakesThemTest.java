package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.learningsession.SessionCalls.by;
import static org.setwise.learningsession.SessionCalls.cancel;
import static org.setwise.learningsession.SessionCalls.plan;
import static org.setwise.learningsession.SessionCalls.presenting;
import static org.setwise.learningsession.SessionCalls.read;

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
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class PlansAndWhoMakesThemTest {
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
                .body("items[0].allowedActions", contains("changePresenter", "skipTurn"))
                .extract()
                .path("next");
        by(set.member(1))
                .queryParam("after", next)
                .get("/api/sets/{id}/turns", set.setId())
                .then()
                .body("items.presenter.name", contains("Ben"))
                .body("items[0].allowedActions", contains("changePresenter", "skipTurn", "askForSwap", "getTurnLog"));
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
}
