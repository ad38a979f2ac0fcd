package org.setwise.learningset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.programme.ProgrammesInTests;

/** Sets as they are made, changed and introduced, and for whom they are there. */
@QuarkusTest
class SetsTest {
    @Inject
    SetsInTests sets;

    @Inject
    SessionsInTests sessions;

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
        post(other.organiser(), path, wanted)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("mode", equalTo("OPEN_QUESTIONS"))
                .body("contractSigned", equalTo(false))
                .body("facilitator", nullValue());
        post(other.member(0), path, wanted).statusCode(403);
        as(other.member(0)).get(path).then().statusCode(403);
        as(sets.administrator(), "administrator")
                .get(path)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
        wanted.put("facilitatorEmail", "Fresh." + UUID.randomUUID() + "@Example.org");
        post(other.organiser(), path, wanted).statusCode(201).body("facilitator.name", notNullValue());
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
            post(other.organiser(), path, broken).statusCode(422).body("violations.field", contains(wrong.getKey()));
        }
        wanted.put("capacity", 10);
        post(other.organiser(), path, wanted).statusCode(409).body("rule", equalTo(1));
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
            post(set.organiser(), path, Map.of("name", "Set " + i, "capacity", 7, "timeZone", "Europe/London"))
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

    private static ValidatableResponse update(SetInTests set, UUID person, String etag, Map<String, Object> body) {
        return ProgrammesInTests.put(person, "/api/sets/" + set.setId(), etag, body);
    }
}
