package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.apply;
import static org.setwise.programme.ProgrammesInTests.enrolled;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.MovableClock;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** The waiting order, offers and their end, and where a place goes that frees (rule 4). */
@QuarkusTest
class WaitingForAPlaceTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    OfferExpiryService expiry;

    @Inject
    MovableClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void withoutAPlaceOneWaitsInOrder() {
        AProgramme programme = programmes.open(1, 0, 7);
        enrolled(programmes.entitled(programme.rosterA(), "First"), programme);

        apply(programmes.entitled(programme.rosterA(), "Second"), programme)
                .then()
                .body("state", equalTo("WAITING"))
                .body("waitingPosition", equalTo(1));
        apply(programmes.entitled(programme.rosterB(), "Third"), programme)
                .then()
                .body("state", equalTo("WAITING"))
                .body("waitingPosition", equalTo(2));
        as(programme.organiser())
                .get("/api/programmes/" + programme.id() + "/enrolments?state=WAITING")
                .then()
                .body("items.person.name", contains("Second", "Third"))
                .body("items.waitingPosition", contains(1, 2));
    }

    @Test
    void aDeclinedPlaceIsOfferedAtOnceToWhoeverWaitsLongest() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID first = programmes.entitled(programme.rosterA(), "First");
        UUID second = programmes.entitled(programme.rosterA(), "Second");
        UUID third = programmes.entitled(programme.rosterA(), "Third");
        String offered = applied(first, programme);
        String waiting = applied(second, programme);
        String last = applied(third, programme);

        as(first)
                .post("/api/enrolments/" + offered + "/decline")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("roster", nullValue());

        assertThat(stateOf(second, waiting)).isEqualTo("OFFERED");
        as(third).get("/api/enrolments/" + last).then().body("waitingPosition", equalTo(1));
    }

    @Test
    void whoWithdrawsLeavesTheListAndTheSetAndTheirPlaceIsOfferedAtOnce() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID first = programmes.entitled(programme.rosterA(), "First");
        UUID second = programmes.entitled(programme.rosterA(), "Second");
        UUID third = programmes.entitled(programme.rosterA(), "Third");
        String member = enrolled(first, programme);
        String leaver = applied(second, programme);
        String next = applied(third, programme);

        withdraw(second, leaver).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        withdraw(first, member).then().statusCode(200);

        assertThat(stateOf(third, next)).isEqualTo("OFFERED");
        assertThat(stateOf(second, leaver)).isEqualTo("WITHDRAWN");
        as(first).get("/api/sets/" + programme.set()).then().statusCode(404);
    }

    @Test
    void anOfferExpiresByItselfAndItsPlaceGoesToWhoeverWaits() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID first = programmes.entitled(programme.rosterA(), "First");
        UUID second = programmes.entitled(programme.rosterA(), "Second");
        String offered = applied(first, programme);
        String waiting = applied(second, programme);
        clock.advance(Duration.ofDays(7).plusSeconds(1));

        expiry.expireOffers();

        assertThat(stateOf(first, offered)).isEqualTo("EXPIRED");
        assertThat(stateOf(second, waiting)).isEqualTo("OFFERED");
    }

    @Test
    void anOfferStandsToItsLastMoment() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID first = programmes.entitled(programme.rosterA(), "First");
        String offered = applied(first, programme);
        clock.advance(Duration.ofDays(7).minusMinutes(5));

        expiry.expireOffers();

        as(first).post("/api/enrolments/" + offered + "/accept").then().statusCode(200);
    }

    @Test
    void acceptingTooLateTellsSoEndsTheOfferAndGivesThePlaceOn() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID first = programmes.entitled(programme.rosterA(), "First");
        UUID second = programmes.entitled(programme.rosterA(), "Second");
        String offered = applied(first, programme);
        String waiting = applied(second, programme);
        clock.advance(Duration.ofDays(8));

        as(first)
                .post("/api/enrolments/" + offered + "/accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/offer-expired"))
                .body("rule", equalTo(4))
                .body("remedy", notNullValue());

        assertThat(stateOf(first, offered)).isEqualTo("EXPIRED");
        assertThat(stateOf(second, waiting)).isEqualTo("OFFERED");
        as(first)
                .post("/api/enrolments/" + offered + "/accept")
                .then()
                .body("type", equalTo("/problems/offer-expired"));
    }

    @Test
    void onePersonHasOneLiveEnrolmentInAProgramme() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String first = applied(amara, programme);

        apply(amara, programme).then().statusCode(409).body("type", equalTo("/problems/already-applied"));
        withdraw(amara, first).then().statusCode(200);
        apply(amara, programme).then().statusCode(201).body("state", equalTo("OFFERED"));
    }

    private static Response withdraw(UUID person, String enrolment) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "No time"))
                .post("/api/enrolments/" + enrolment + "/withdraw");
    }
}
