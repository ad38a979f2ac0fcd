package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.apply;
import static org.setwise.programme.ProgrammesInTests.enrolled;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** How many places there are, and what organisers offer within them (rules 1, 3 and 4). */
@QuarkusTest
class PlacesTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

    @Test
    void aPlaceReservedForOneRosterNeverGoesToAnother() {
        AProgramme programme = programmes.open(2, 1, 7);
        UUID manager = programmes.entitled(programme.rosterB(), "Manager one");
        UUID other = programmes.entitled(programme.rosterB(), "Manager two");
        UUID advocate = programmes.entitled(programme.rosterA(), "Advocate");

        apply(manager, programme).then().body("state", equalTo("OFFERED"));
        apply(other, programme).then().body("state", equalTo("WAITING"));
        apply(advocate, programme).then().body("state", equalTo("OFFERED"));
    }

    @Test
    void morePlacesSeatsAndSetsAreOfferedAtOnce() {
        AProgramme programme = programmes.open(2, 0, 2);
        UUID[] waiting = new UUID[4];
        String[] enrolments = new String[4];
        for (int i = 0; i < 4; i++) {
            waiting[i] = programmes.entitled(programme.rosterA(), "Person " + i);
            enrolments[i] = applied(waiting[i], programme);
        }
        assertThat(stateOf(waiting[2], enrolments[2])).isEqualTo("WAITING");

        changePlaces(programme, 4).then().statusCode(200).body("placesTaken", equalTo(2));
        assertThat(stateOf(waiting[2], enrolments[2])).as("places, but no seat").isEqualTo("WAITING");
        changeCapacity(programme, 3).then().statusCode(200);
        assertThat(stateOf(waiting[2], enrolments[2])).as("a seat more").isEqualTo("OFFERED");
        assertThat(stateOf(waiting[3], enrolments[3])).isEqualTo("WAITING");
        programmes.enrollingSet(programme, 4);
        assertThat(stateOf(waiting[3], enrolments[3])).as("another set").isEqualTo("OFFERED");
    }

    @Test
    void placesCannotGoBelowWhatIsTakenOrReserved() {
        AProgramme programme = programmes.open(3, 2, 7);
        enrolled(programmes.entitled(programme.rosterB(), "Manager"), programme);

        changePlaces(programme, 2)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/places-are-claimed"))
                .body("rule", equalTo(3))
                .body("remedy", notNullValue());
        as(programme.organiser())
                .get("/api/programmes/" + programme.id())
                .then()
                .body("places", equalTo(3));
    }

    @Test
    void aSetNeverHasATenthMember() {
        AProgramme programme = programmes.open(20, 0, 9);
        for (int i = 1; i <= 9; i++) {
            enrolled(programmes.entitled(programme.rosterA(), "Member " + i), programme);
        }
        UUID tenth = programmes.entitled(programme.rosterA(), "Tenth");
        String waiting = applied(tenth, programme);
        assertThat(stateOf(tenth, waiting)).isEqualTo("WAITING");

        offer(programme, waiting)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/set-is-full"))
                .body("rule", equalTo(1))
                .body("remedy", notNullValue());
        changeCapacity(programme, 10)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/set-too-large"))
                .body("rule", equalTo(1));
        changeCapacity(programme, 8)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/set-has-more-members"))
                .body("rule", equalTo(1));
    }

    @Test
    void organisersWhoAdmitOfferByHandWithinTheRules() {
        AProgramme programme = programmes.open(1, 0, 7, "BY_ORGANISER");
        UUID first = programmes.entitled(programme.rosterA(), "First");
        UUID second = programmes.entitled(programme.rosterA(), "Second");
        String one = applied(first, programme);
        String two = applied(second, programme);
        assertThat(stateOf(first, one)).isEqualTo("APPLIED");

        offer(programme, two).then().statusCode(200).body("state", equalTo("OFFERED"));
        offer(programme, one)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-place-left"))
                .body("rule", equalTo(3))
                .body("remedy", notNullValue());
        offer(programme, two).then().statusCode(409).body("type", equalTo("/problems/enrolment-state"));
    }

    @Test
    void organisersDoNotPassWhoeverHasWaitedLonger() {
        AProgramme programme = programmes.open(2, 0, 2);
        UUID first = programmes.entitled(programme.rosterA(), "First");
        String running = enrolled(first, programme);
        database.run("update learning_set set state = 'DRAFT' where id = ?", UUID.fromString(programme.set()));
        UUID second = programmes.entitled(programme.rosterA(), "Second");
        UUID third = programmes.entitled(programme.rosterA(), "Third");
        String earlier = applied(second, programme);
        String later = applied(third, programme);
        database.run("update learning_set set state = 'ENROLLING' where id = ?", UUID.fromString(programme.set()));

        offer(programme, later)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/others-waited-longer"))
                .body("rule", equalTo(4));
        offer(programme, earlier).then().statusCode(200);
        assertThat(stateOf(first, running)).isEqualTo("ENROLLED");
    }

    @Test
    void aClosedProgrammeTakesNoApplicationsAndMakesNoOffers() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID first = programmes.entitled(programme.rosterA(), "First");
        UUID second = programmes.entitled(programme.rosterA(), "Second");
        String offered = applied(first, programme);
        String waiting = applied(second, programme);
        as(programme.organiser())
                .post("/api/programmes/" + programme.id() + "/close")
                .then()
                .statusCode(200);

        apply(people.person("Third"), programme).then().statusCode(404);
        as(first).post("/api/enrolments/" + offered + "/decline").then().statusCode(200);
        assertThat(stateOf(second, waiting)).isEqualTo("WAITING");
        apply(first, programme).then().statusCode(409).body("type", equalTo("/problems/programme-state"));
    }

    private static Response offer(AProgramme programme, String enrolment) {
        return as(programme.organiser())
                .contentType(ContentType.JSON)
                .body(Map.of("setId", programme.set()))
                .post("/api/enrolments/" + enrolment + "/offer");
    }

    private Response changePlaces(AProgramme programme, int places) {
        String etag = as(programme.organiser())
                .get("/api/programmes/" + programme.id())
                .then()
                .extract()
                .header("ETag");
        return as(programme.organiser())
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(ProgrammesInTests.draft(programme.organisation(), places))
                .put("/api/programmes/" + programme.id());
    }

    private Response changeCapacity(AProgramme programme, int capacity) {
        String etag = as(programme.organiser())
                .get("/api/sets/" + programme.set())
                .then()
                .extract()
                .header("ETag");
        return as(programme.organiser())
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("name", "Tuesday set", "capacity", capacity, "timeZone", "Europe/London"))
                .put("/api/sets/" + programme.set());
    }
}
