package org.setwise.learningset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.programme.ProgrammesInTests;

/** How a set starts, and how it is cancelled. */
@QuarkusTest
class CourseOfASetTest {
    @Inject
    SetsInTests sets;

    @Inject
    SessionsInTests sessions;

    @Inject
    Clock clock;

    @Inject
    DatabaseByHand database;

    @Test
    void aSetStartsOnASignedContractAndPlannedDatesOnly() throws SQLException {
        SetInTests set = sets.make(SetsInTests.wanted(6).unsigned().in(SetState.ENROLLING));
        start(set, set.organiser(), Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/contract-not-signed"))
                .body("rule", equalTo(6))
                .body("detail", containsString("Finn"))
                .body("remedy", notNullValue());
        set.members().forEach(member -> sign(set, member));
        start(set, set.organiser(), Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/dates-not-planned"))
                .body("rule", equalTo(5));
        sessions.introductory(set, SessionState.PLANNED);
        start(set, set.organiser(), Map.of()).statusCode(409).body("detail", containsString("presenting session"));
        for (UUID member : set.members()) {
            sessions.planned(set, clock.instant(), member);
        }
        start(set, set.member(0), Map.of())
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("sessionsPlanned", equalTo(7))
                .body("nextSession.kind", equalTo("INTRODUCTORY"));
        start(set, set.organiser(), Map.of()).statusCode(409).body("type", equalTo("/problems/set-state"));
    }

    @Test
    void aSmallSetOrOneWithTooFewSessionsStartsForAStatedReasonOnly() throws SQLException {
        SetInTests set = sets.make(SetsInTests.wanted(3).in(SetState.ENROLLING));
        sessions.introductory(set, SessionState.PLANNED);
        sessions.planned(set, clock.instant(), set.member(0));

        start(set, set.organiser(), Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/reason-needed"))
                .body("warnings.rule", contains(1, 9))
                .body("warnings[0].detail", containsString("3 members"))
                .body("warnings[1].detail", containsString("1 of 3"));
        Map<String, Object> one = Map.of("rule", 1, "reason", "Two more join in spring.");
        Map<String, Object> nine = Map.of("rule", 9, "reason", "The rest is planned once the hall is free.");
        start(set, set.organiser(), Map.of("statedReasons", List.of(one)))
                .statusCode(409)
                .body("warnings.rule", contains(1, 9));
        start(set, set.organiser(), Map.of("statedReasons", List.of(one, Map.of("rule", 9, "reason", " "))))
                .statusCode(422)
                .body("violations.field", contains("statedReasons[1].reason"));
        start(set, set.organiser(), Map.of("statedReasons", List.of(one, nine))).statusCode(200);
        assertThat(database.numberFor(
                        set.member(0), "select count(*) from stated_reason where set_id = ?", set.setId()))
                .isEqualTo(2);
    }

    @Test
    void rule6HoldsInTheDatabaseForASetThatStarts() {
        SetInTests set = sets.make(SetsInTests.wanted(2).unsigned().in(SetState.ENROLLING));
        String start = "update learning_set set state = 'RUNNING' where id = ?";
        assertThat(database.refusalOf(start, set.setId())).isEqualTo("rule_6_set_runs_on_a_signed_contract");
        set.members().forEach(member -> sign(set, member));
        assertThat(database.refusalOf(start, set.setId())).isEqualTo("set_runs_on_planned_dates");
    }

    @Test
    void openOffersAreAnsweredBeforeASetStarts() {
        SetInTests set = sets.make(SetsInTests.wanted(2).in(SetState.ENROLLING));
        UUID late = sets.person("Late Comer");
        sets.enter(set.rosterId(), late);
        as(late).contentType(ContentType.JSON)
                .body(Map.of("organisation", organisationOf(set), "experienceLevel", "NEW", "motivation", "To learn"))
                .post("/api/programmes/" + set.programmeId() + "/enrolments")
                .then()
                .statusCode(201);

        start(set, set.organiser(), Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/offers-open"))
                .body("detail", containsString("Late Comer"));
        as(set.organiser()).get("/api/sets/" + set.setId()).then().body("members.offered", hasItem(true));
        as(set.member(0)).get("/api/sets/" + set.setId()).then().body("members.offered", not(hasItem(true)));
        as(late).get("/api/sets/" + set.setId()).then().statusCode(404);
    }

    private static String organisationOf(SetInTests set) {
        return as(set.organiser())
                .get("/api/programmes/" + set.programmeId())
                .then()
                .extract()
                .path("organisation.name");
    }

    @Test
    void aCancelledSetWithdrawsItsPlacesWithTheReason() {
        SetInTests set = sets.running(2);
        post(set, set.member(0), "cancel", Map.of("reason", "Too few")).statusCode(403);
        post(set, set.organiser(), "cancel", Map.of("reason", "Too few"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledReason", equalTo("Too few"))
                .body("members.size()", equalTo(0));

        as(set.member(0))
                .get("/api/enrolments")
                .then()
                .body("items.state", contains("WITHDRAWN"))
                .body("items.reason", contains("Too few"));
        as(set.member(0)).get("/api/sets/" + set.setId()).then().statusCode(404);
        post(set, set.organiser(), "cancel", Map.of("reason", "Again")).statusCode(409);
    }

    private static void sign(SetInTests set, UUID member) {
        ProgrammesInTests.post(member, "/api/sets/" + set.setId() + "/contract/signatures", Map.of("number", 1))
                .statusCode(201);
    }

    private static ValidatableResponse start(SetInTests set, UUID person, Map<String, Object> body) {
        return post(set, person, "start", body);
    }

    private static ValidatableResponse post(SetInTests set, UUID person, String step, Map<String, Object> body) {
        return ProgrammesInTests.post(person, "/api/sets/" + set.setId() + "/" + step, body);
    }
}
