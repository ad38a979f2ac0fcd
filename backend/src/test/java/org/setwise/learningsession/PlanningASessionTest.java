package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.setwise.learningsession.SessionCalls.cancel;
import static org.setwise.learningsession.SessionCalls.plan;
import static org.setwise.learningsession.SessionCalls.presenting;
import static org.setwise.learningsession.SessionCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SetInTests;
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

    private List<String> reasons(UUID session) throws SQLException {
        return sql.inTransactionOf(
                set.facilitator(),
                on -> on.column(String.class, "select reason from stated_reason where session_id = ?", session));
    }

    private static UUID id(ValidatableResponse response) {
        return UUID.fromString(response.extract().path("id"));
    }
}
