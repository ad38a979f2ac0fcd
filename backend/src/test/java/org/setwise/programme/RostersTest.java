package org.setwise.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.created;
import static org.setwise.programme.ProgrammesInTests.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Rosters and their entries, and whom they let have a place. */
@QuarkusTest
class RostersTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

    @Test
    void rostersAreForTheOrganisersOfTheProgramme() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID entitled = programmes.entitled(programme.rosterA(), "Amara");
        UUID administrator = people.administrator();
        String rosters = "/api/programmes/" + programme.id() + "/rosters";

        as(programme.organiser()).get(rosters).then().body("items.name", contains("Advocates", "Managers"));
        as(programme.organiser())
                .get("/api/rosters/" + programme.rosterA() + "/entries")
                .then()
                .body("items.validToday", contains(true));
        as(entitled).get(rosters).then().statusCode(403);
        as(administrator, "administrator").get(rosters).then().statusCode(403);
        as(entitled)
                .get("/api/rosters/" + programme.rosterA() + "/entries")
                .then()
                .statusCode(403);
        as(entitled).delete("/api/rosters/" + programme.rosterB()).then().statusCode(403);
        as(entitled)
                .get("/api/programmes/" + UUID.randomUUID() + "/rosters")
                .then()
                .statusCode(404);
        database.run("update programme set state = 'DRAFT' where id = ?", UUID.fromString(programme.id()));
        as(entitled).get(rosters).then().statusCode(404);
        as(entitled)
                .get("/api/rosters/" + programme.rosterA() + "/entries")
                .then()
                .statusCode(404);
    }

    @Test
    void rostersNeverReserveMoreThanThePlaces() {
        AProgramme programme = programmes.open(4, 3, 7);
        String rosters = "/api/programmes/" + programme.id() + "/rosters";

        as(programme.organiser())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Third", "reservedPlaces", 2))
                .post(rosters)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/places-are-claimed"))
                .body("rule", equalTo(3))
                .body("remedy", notNullValue());
        put(
                        programme.organiser(),
                        "/api/rosters/" + programme.rosterB(),
                        "\"0\"",
                        Map.of("name", "Managers", "reservedPlaces", 2))
                .statusCode(409)
                .body("rule", equalTo(3));
        put(
                        programme.organiser(),
                        "/api/rosters/" + programme.rosterB(),
                        "\"0\"",
                        Map.of("name", "Managers", "reservedPlaces", 1))
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void aRosterThatAPlaceCameFromStays() {
        AProgramme programme = programmes.open(4, 0, 7);
        String enrolment = ProgrammesInTests.enrolled(programmes.entitled(programme.rosterA(), "Amara"), programme);

        as(programme.organiser())
                .delete("/api/rosters/" + programme.rosterA())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/roster-in-use"));
        programmes.entitled(programme.rosterB(), "Never applied");
        as(programme.organiser())
                .delete("/api/rosters/" + programme.rosterB())
                .then()
                .statusCode(204);
        as(programme.organiser()).get("/api/enrolments/" + enrolment).then().body("roster", equalTo("Advocates"));
    }

    @Test
    void anEntryIsMadeChangedFoundAndRemoved() {
        AProgramme programme = programmes.open(4, 0, 7);
        String entries = "/api/rosters/" + programme.rosterA() + "/entries";
        Map<String, Object> amara =
                Map.of("email", "Amara@Example.org", "name", "Amara O.", "validFrom", "2026-01-01", "note", "Kent");
        String id = created(programme.organiser(), entries, amara);
        created(programme.organiser(), entries, Map.of("email", "ben@example.org", "validFrom", "2026-01-01"));

        as(programme.organiser())
                .contentType(ContentType.JSON)
                .body(amara)
                .post(entries)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/name-taken"));
        as(programme.organiser())
                .get(entries + "?search=amara")
                .then()
                .body("items.email", contains("amara@example.org"));
        put(
                        programme.organiser(),
                        "/api/roster-entries/" + id,
                        "\"0\"",
                        Map.of("email", "amara@example.org", "validFrom", "2026-01-01", "validTo", "2026-02-01"))
                .statusCode(200)
                .body("validToday", equalTo(false));
        put(
                        programme.organiser(),
                        "/api/roster-entries/" + id,
                        "\"1\"",
                        Map.of("email", "amara@example.org", "validFrom", "2026-01-02", "validTo", "2026-01-01"))
                .statusCode(422)
                .body("violations.field", contains("validTo"));
        as(programme.organiser()).delete("/api/roster-entries/" + id).then().statusCode(204);
        as(programme.organiser()).get(entries).then().body("items.email", contains("ben@example.org"));
    }

    @Test
    void anEntryThatIsAddedLetsWhoeverWaitsHaveAFreePlaceAtOnce() {
        AProgramme programme = programmes.open(3, 2, 7);
        UUID first = programmes.entitled(programme.rosterB(), "First");
        UUID second = programmes.entitled(programme.rosterB(), "Second");
        ProgrammesInTests.applied(first, programme);
        String waiting = ProgrammesInTests.applied(second, programme);
        assertThat(ProgrammesInTests.stateOf(second, waiting)).isEqualTo("WAITING");
        String email = as(second).get("/api/me").then().extract().path("email");

        created(
                programme.organiser(),
                "/api/rosters/" + programme.rosterA() + "/entries",
                Map.of("email", email, "validFrom", "2026-01-01"));

        assertThat(ProgrammesInTests.stateOf(second, waiting)).isEqualTo("OFFERED");
    }
}
