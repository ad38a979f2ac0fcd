package org.setwise.programme;

import static org.setwise.TestSignIn.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetsInTests;

/** Programmes for tests, made through the API as their organisers would. */
@Singleton
public class ProgrammesInTests {
    @Inject
    SetsInTests sets;

    @Inject
    DatabaseByHand database;

    /** An open programme with two rosters and a set that is enrolling. */
    public record AProgramme(
            UUID organiser, UUID organisation, String id, String rosterA, String rosterB, String set) {}

    /** What is said about a programme, to be changed by tests. */
    public static Map<String, Object> draft(UUID organisation, int places) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("organisationId", organisation);
        draft.put("name", "Independent Advocacy");
        draft.put("summary", "For advocates.");
        draft.put("purpose", "To understand our own difficulties.");
        draft.put("scope", "INTERNAL");
        draft.put("mode", "OPEN_QUESTIONS");
        draft.put("places", places);
        draft.put("setSize", 7);
        draft.put("weeksBetweenSessions", 4);
        draft.put("sessionMinutes", 60);
        draft.put("turnsPerSession", 1);
        draft.put("admission", "ON_APPLICATION");
        draft.put("offerDays", 7);
        draft.put("startsOn", "2026-03-01");
        draft.put("endsOn", null);
        draft.put("clauses", List.of(Map.of("title", "Confidence", "text", "What is said here stays here.")));
        return draft;
    }

    /** @param reservedForA how many of the places only people on the first roster get */
    public AProgramme open(int places, int reservedForA, int capacity) {
        return open(places, reservedForA, capacity, "ON_APPLICATION");
    }

    public AProgramme open(int places, int reservedForA, int capacity, String admission) {
        UUID organisation = sets.organisation("Organisation " + UUID.randomUUID());
        UUID organiser = organiserOf(organisation);
        Map<String, Object> draft = draft(organisation, places);
        draft.put("admission", admission);
        String id = created(organiser, "/api/programmes", draft);
        String rosterA = created(
                organiser,
                "/api/programmes/" + id + "/rosters",
                Map.of("name", "Advocates", "reservedPlaces", reservedForA));
        String rosterB = created(
                organiser, "/api/programmes/" + id + "/rosters", Map.of("name", "Managers", "reservedPlaces", 0));
        as(organiser).post("/api/programmes/" + id + "/open").then().statusCode(200);
        AProgramme programme = new AProgramme(organiser, organisation, id, rosterA, rosterB, null);
        String set = enrollingSet(programme, capacity);
        return new AProgramme(organiser, organisation, id, rosterA, rosterB, set);
    }

    public UUID organiserOf(UUID organisation) {
        UUID organiser = sets.person("Olu Organiser");
        database.run("insert into organiser values (?, ?, now())", organisation, organiser);
        return organiser;
    }

    public String enrollingSet(AProgramme programme, int capacity) {
        String set = created(
                programme.organiser(),
                "/api/programmes/" + programme.id() + "/sets",
                Map.of("name", "Tuesday set", "capacity", capacity, "timeZone", "Europe/London"));
        as(programme.organiser())
                .post("/api/sets/" + set + "/open-enrolment")
                .then()
                .statusCode(200);
        return set;
    }

    /** Somebody with a name who is entitled through this roster. */
    public UUID entitled(String roster, String name) {
        UUID person = sets.person(name);
        sets.enter(UUID.fromString(roster), person);
        return person;
    }

    public static Response apply(UUID person, AProgramme programme) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organisation",
                        "Kent Advocacy",
                        "experienceLevel",
                        "NEW",
                        "motivation",
                        "To think things through"))
                .post("/api/programmes/" + programme.id() + "/enrolments");
    }

    /** Applies and returns the enrolment's id. */
    public static String applied(UUID person, AProgramme programme) {
        return apply(person, programme).then().statusCode(201).extract().path("id");
    }

    /** Applies, is offered a place and accepts it. */
    public static String enrolled(UUID person, AProgramme programme) {
        String enrolment = applied(person, programme);
        as(person).post("/api/enrolments/" + enrolment + "/accept").then().statusCode(200);
        return enrolment;
    }

    public static String stateOf(UUID person, String enrolment) {
        return as(person)
                .get("/api/enrolments/" + enrolment)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    public static String created(UUID person, String path, Object body) {
        return post(person, path, body).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse post(UUID person, String path, Object body) {
        return as(person).contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** @param etag of the version that was read; null to send none */
    public static ValidatableResponse put(UUID person, String path, String etag, Object body) {
        Map<String, Object> headers = etag == null ? Map.of() : Map.of("If-Match", etag);
        return as(person)
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(body)
                .put(path)
                .then();
    }
}
