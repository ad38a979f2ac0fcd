package org.setwise.learningset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.SessionsInTests;

@QuarkusTest
class SetsTest {
    @Inject
    SetsInTests sets;

    @Inject
    SessionsInTests sessions;

    @Inject
    Clock clock;

    @Inject
    DatabaseByHand database;

    @Test
    void aSetIsThereForItsPeopleItsOrganisersAndAdministratorsOnly() {
        SetInTests set = sets.make(SetsInTests.wanted(3).withFacilitator());
        UUID administrator = sets.administrator();
        String path = "/api/sets/" + set.setId();

        as(set.member(0))
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("members.size()", equalTo(3))
                .body("facilitator.name", equalTo("Fay Facilitator"))
                .body("facilitatorEmail", nullValue())
                .body("contractSigned", equalTo(true))
                .body("allowedActions", hasItems("introduceMyself", "evaluateSet", "listIntroductions"))
                .body("allowedActions", not(hasItem("updateSet")));
        as(set.facilitator())
                .get(path)
                .then()
                .statusCode(200)
                .body("allowedActions", hasItems("updateSet", "planSession"));
        as(set.organiser())
                .get(path)
                .then()
                .statusCode(200)
                .body("facilitatorEmail", notNullValue())
                .body("allowedActions", hasItems("updateSet", "cancelSet"))
                .body("allowedActions", not(hasItem("listIntroductions")));
        as(administrator, "administrator").get(path).then().statusCode(200);
        as(sets.person("Outsider")).get(path).then().statusCode(404);
        as(sets.running(2).member(0)).get(path).then().statusCode(404);
        as(set.member(0))
                .get("/api/sets")
                .then()
                .body("items.id", contains(set.setId().toString()));
        as(set.organiser()).get("/api/sets").then().body("items.size()", equalTo(0));
    }

    @Test
    void whatIsSaidInASetIsForItsMembersAndFacilitatorAlone() {
        SetInTests set = sets.make(SetsInTests.wanted(2).withFacilitator());
        introduce(set, set.member(0)).statusCode(200);
        String path = "/api/sets/" + set.setId() + "/introductions";

        as(set.member(1)).get(path).then().statusCode(200).body("items.person.name", contains("Ada"));
        as(set.facilitator()).get(path).then().statusCode(200).body("items.size()", equalTo(1));
        as(set.organiser()).get(path).then().statusCode(403);
        as(sets.administrator(), "administrator").get(path).then().statusCode(403);
        as(sets.person("Outsider")).get(path).then().statusCode(404);
        introduce(set, set.facilitator()).statusCode(403);
        introduce(set, set.organiser()).statusCode(403);
        database.run("update enrolment set state = 'WITHDRAWN' where person_id = ?", set.member(1));
        as(set.member(1)).get(path).then().statusCode(404);
    }

    @Test
    void rule25HoldsInTheDatabaseForWhoeverForgetsToAsk() {
        SetInTests set = sets.running(2);
        introduce(set, set.member(0)).statusCode(200);

        assertThat(database.number("select count(*) from introduction where set_id = ?", set.setId()))
                .isZero();
        assertThat(countFor(set.member(1), "introduction", set)).isEqualTo(1);
        assertThat(countFor(set.organiser(), "introduction", set)).isZero();
    }

    @Test
    void anIntroductionIsWrittenOnceAndChangedByItsAuthor() {
        SetInTests set = sets.running(2);
        introduce(set, set.member(0)).statusCode(200).body("version", equalTo(0));
        introduce(set, set.member(0)).statusCode(200).body("version", equalTo(1));

        as(set.member(0))
                .get("/api/sets/" + set.setId() + "/introductions")
                .then()
                .body("items.size()", equalTo(1));
        as(set.member(0))
                .get("/api/sets/" + set.setId())
                .then()
                .body("members.find { it.person.name == 'Ada' }.introduced", equalTo(true))
                .body("members.find { it.person.name == 'Ben' }.introduced", equalTo(false));
    }

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
        assertThat(countFor(set.member(0), "stated_reason", set)).isEqualTo(2);
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

    @Test
    void aSetIsCreatedWithTheContractItsProgrammeStartsFrom() {
        SetInTests other = sets.running(2);
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "name",
                "Wednesday set",
                "capacity",
                7,
                "timeZone",
                "Europe/London",
                "joinLink",
                "https://meet.example.org/x"));
        String path = "/api/programmes/" + other.programmeId() + "/sets";
        send(other.organiser(), path, wanted)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("mode", equalTo("OPEN_QUESTIONS"))
                .body("contractSigned", equalTo(false))
                .body("facilitator", nullValue());
        send(other.member(0), path, wanted).statusCode(403);
        as(other.member(0)).get(path).then().statusCode(403);
        as(sets.administrator(), "administrator")
                .get(path)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
        wanted.put("facilitatorEmail", "Fresh." + UUID.randomUUID() + "@Example.org");
        send(other.organiser(), path, wanted).statusCode(201).body("facilitator.name", notNullValue());
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "name",
                        "",
                        "capacity",
                        1,
                        "timeZone",
                        "Atlantis/Here",
                        "joinLink",
                        "javascript:alert(1)",
                        "facilitatorEmail",
                        "nobody",
                        "surprise",
                        true)
                .entrySet()) {
            Map<String, Object> broken = new HashMap<>(wanted);
            broken.put(wrong.getKey(), wrong.getValue());
            send(other.organiser(), path, broken).statusCode(422).body("violations.field", contains(wrong.getKey()));
        }
        wanted.put("capacity", 10);
        send(other.organiser(), path, wanted).statusCode(409).body("rule", equalTo(1));
        as(other.organiser()).get(path).then().body("items.size()", equalTo(3));
    }

    @Test
    void aSetIsChangedInTheVersionThatWasReadAndNotByItsMembers() {
        SetInTests set = sets.make(SetsInTests.wanted(2).withFacilitator());
        Map<String, Object> change = Map.of("name", "New name", "capacity", 7, "timeZone", "Europe/Paris");

        update(set, set.member(0), "\"0\"", change).statusCode(403);
        update(set, set.organiser(), null, change).statusCode(428);
        update(set, set.facilitator(), "\"0\"", change)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("facilitator", nullValue());
        update(set, set.organiser(), "\"0\"", change).statusCode(412);
        String email = as(set.member(0)).get("/api/me").then().extract().path("email");
        Map<String, Object> clash = new HashMap<>(change);
        clash.put("facilitatorEmail", email);
        update(set, set.organiser(), "\"1\"", clash)
                .statusCode(409)
                .body("type", equalTo("/problems/facilitator-is-member"));
    }

    @Test
    void aListOfSetsTakesAsManyStatementsForManyAsForOne() throws SQLException {
        SetInTests set = sets.running(1);
        sessions.introductory(set, SessionState.PLANNED);
        String path = "/api/programmes/" + set.programmeId() + "/sets";
        Runnable list = () -> as(set.organiser()).get(path).then().statusCode(200);
        long forOne = database.statementsDuring(list);
        for (int i = 0; i < 4; i++) {
            send(set.organiser(), path, Map.of("name", "Set " + i, "capacity", 7, "timeZone", "Europe/London"))
                    .statusCode(201);
        }

        assertThat(database.statementsDuring(list)).isEqualTo(forOne);
    }

    private long countFor(UUID person, String table, SetInTests set) {
        return database.numberFor(person, "select count(*) from " + table + " where set_id = ?", set.setId());
    }

    private static ValidatableResponse introduce(SetInTests set, UUID person) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(Map.of("introduction", "I work in Kent.", "reasons", "To think things through."))
                .put("/api/sets/" + set.setId() + "/introduction")
                .then();
    }

    private static void sign(SetInTests set, UUID member) {
        send(member, "/api/sets/" + set.setId() + "/contract/signatures", Map.of("number", 1))
                .statusCode(201);
    }

    private static ValidatableResponse start(SetInTests set, UUID person, Map<String, Object> body) {
        return post(set, person, "start", body);
    }

    private static ValidatableResponse post(SetInTests set, UUID person, String step, Map<String, Object> body) {
        return send(person, "/api/sets/" + set.setId() + "/" + step, body);
    }

    private static ValidatableResponse send(UUID person, String path, Map<String, Object> body) {
        return as(person).contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static ValidatableResponse update(SetInTests set, UUID person, String etag, Map<String, Object> body) {
        Map<String, Object> headers = etag == null ? Map.of() : Map.of("If-Match", etag);
        return as(person)
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(body)
                .put("/api/sets/" + set.setId())
                .then();
    }
}
