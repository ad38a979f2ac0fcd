package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

@QuarkusTest
class PlacesTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

    @Inject
    OfferExpiryService expiry;

    @Inject
    MovableClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void whoIsEntitledIsOfferedAFreePlaceAndAcceptsIt() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");

        String enrolment = apply(amara, programme)
                .then()
                .statusCode(201)
                .body("state", equalTo("OFFERED"))
                .body("roster", equalTo("Advocates"))
                .body("set.id", equalTo(programme.set()))
                .body("offerExpiresAt", notNullValue())
                .body("allowedActions", contains("getProposedSet", "acceptOffer", "declineOffer", "withdrawEnrolment"))
                .extract()
                .path("id");

        as(amara)
                .post("/api/enrolments/" + enrolment + "/accept")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENROLLED"));
        as(amara)
                .get("/api/sets/" + programme.set())
                .then()
                .statusCode(200)
                .body("members.person.name", contains("Amara"))
                .body("members.organisation", contains("Kent Advocacy"));
    }

    @Test
    void whoIsOnNoRosterIsRefusedWithTheReasonWhichIsKept() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID stranger = people.person("Sam");

        apply(stranger, programme)
                .then()
                .statusCode(201)
                .body("state", equalTo("REFUSED"))
                .body("reason", containsString("Advocates or Managers"))
                // The organisers read it too, of an address that is not theirs.
                .body("reason", containsString("this address is on no valid entry of them"));

        as(stranger)
                .get("/api/enrolments")
                .then()
                .body("items.state", contains("REFUSED"))
                .body("items[0].allowedActions.size()", equalTo(0));
        as(stranger)
                .get("/api/programmes/" + programme.id())
                .then()
                .body("eligibility.eligible", equalTo(false))
                .body("eligibility.reason", containsString("Advocates or Managers"));
    }

    @Test
    void anEntryEntitlesOnItsFirstAndLastDayAndNotOutsideThem() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID early = programmes.entitled(programme.rosterA(), "Early");
        UUID late = programmes.entitled(programme.rosterA(), "Late");
        UUID today = programmes.entitled(programme.rosterA(), "Today");
        validity(early, 1, 9);
        validity(late, -9, -1);
        validity(today, 0, 0);

        apply(early, programme).then().body("state", equalTo("REFUSED"));
        apply(late, programme).then().body("state", equalTo("REFUSED"));
        apply(today, programme).then().body("state", equalTo("OFFERED"));
    }

    @Test
    void anOfferIsNotAcceptedOnADayWhenNoRosterEntitlesAnyMore() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String enrolment = applied(amara, programme);
        validity(amara, -9, -1);

        as(amara)
                .post("/api/enrolments/" + enrolment + "/accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-entitled"))
                .body("rule", equalTo(2))
                .body("remedy", notNullValue());
        assertThat(stateOf(amara, enrolment)).isEqualTo("OFFERED");
    }

    @Test
    void anotherRosterMayEntitleWhenTheOneOfTheOfferNoLongerDoes() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String enrolment = applied(amara, programme);
        validity(amara, -9, -1);
        people.enter(UUID.fromString(programme.rosterB()), amara);

        as(amara)
                .post("/api/enrolments/" + enrolment + "/accept")
                .then()
                .statusCode(200)
                .body("roster", equalTo("Managers"));
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
    void onePersonHasOneLiveEnrolmentInAProgramme() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String first = applied(amara, programme);

        apply(amara, programme).then().statusCode(409).body("type", equalTo("/problems/already-applied"));
        withdraw(amara, first).then().statusCode(200);
        apply(amara, programme).then().statusCode(201).body("state", equalTo("OFFERED"));
    }

    @Test
    void withoutANameNobodyApplies() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID nameless = programmes.entitled(programme.rosterA(), "Soon gone");
        database.run("update person set name = null where id = ?", nameless);

        apply(nameless, programme).then().statusCode(409).body("type", equalTo("/problems/profile-incomplete"));
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

    @Test
    void applyingTwiceWithOneKeyIsApplyingOnce() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String first = applyWithKey(amara, programme);
        String again = applyWithKey(amara, programme);

        assertThat(again).isEqualTo(first);
        as(amara).get("/api/enrolments").then().body("items.size()", equalTo(1));
    }

    @Test
    void anEnrolmentIsThereForItsPersonAndOrganisersOnly() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String enrolment = enrolled(amara, programme);
        UUID peer = programmes.entitled(programme.rosterA(), "Peer");
        enrolled(peer, programme);
        UUID administrator = people.administrator();

        as(programme.organiser())
                .get("/api/enrolments/" + enrolment)
                .then()
                .statusCode(200)
                .body("motivation", equalTo("To think things through"))
                .body("allowedActions", not(hasItem("acceptOffer")));
        as(peer).get("/api/enrolments/" + enrolment).then().statusCode(404);
        as(people.person("Outsider")).get("/api/enrolments/" + enrolment).then().statusCode(404);
        as(administrator, "administrator")
                .get("/api/enrolments/" + enrolment)
                .then()
                .statusCode(403);
        as(programme.organiser())
                .post("/api/enrolments/" + enrolment + "/accept")
                .then()
                .statusCode(403);
        as(amara)
                .contentType(ContentType.JSON)
                .body(Map.of("setId", programme.set()))
                .post("/api/enrolments/" + enrolment + "/offer")
                .then()
                .statusCode(403);
        as(peer).get("/api/programmes/" + programme.id() + "/enrolments").then().statusCode(403);
        as(administrator, "administrator")
                .get("/api/programmes/" + programme.id() + "/enrolments")
                .then()
                .statusCode(403);
    }

    @Test
    void aListOfEnrolmentsTakesAsManyStatementsForManyAsForOne() {
        AProgramme programme = programmes.open(20, 0, 9);
        applied(programmes.entitled(programme.rosterA(), "One"), programme);
        Runnable list = () -> as(programme.organiser())
                .get("/api/programmes/" + programme.id() + "/enrolments")
                .then()
                .statusCode(200);
        long forOne = database.statementsDuring(list);
        for (int i = 0; i < 6; i++) {
            applied(programmes.entitled(programme.rosterA(), "More " + i), programme);
        }

        assertThat(database.statementsDuring(list)).isEqualTo(forOne);
    }

    @Test
    void whatIsNotValidIsToldByItsFieldAndChangesNothing() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        refused(amara, programme, "organisation", "  ");
        refused(amara, programme, "motivation", "x".repeat(4001));
        refused(amara, programme, "motivation", "nul \u0000 inside");
        refused(amara, programme, "experienceLevel", "WISE");
        refused(amara, programme, "surprise", "!");

        as(amara).get("/api/enrolments").then().body("items.size()", equalTo(0));
        as(amara).get("/api/me").then().body("organisation", nullValue());
    }

    private static void refused(UUID person, AProgramme programme, String field, Object value) {
        Map<String, Object> application = new HashMap<>(
                Map.of("organisation", "Kent Advocacy", "experienceLevel", "NEW", "motivation", "To think"));
        application.put(field, value);
        as(person)
                .contentType(ContentType.JSON)
                .body(application)
                .post("/api/programmes/" + programme.id() + "/enrolments")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
    }

    private static String applyWithKey(UUID person, AProgramme programme) {
        return as(person)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "apply-" + person)
                .body(Map.of("organisation", "Kent Advocacy", "experienceLevel", "NEW", "motivation", "To think"))
                .post("/api/programmes/" + programme.id() + "/enrolments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response withdraw(UUID person, String enrolment) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "No time"))
                .post("/api/enrolments/" + enrolment + "/withdraw");
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

    private void validity(UUID person, int fromDays, int toDays) {
        database.run(
                "update roster_entry set valid_from = current_date + ?, valid_to = current_date + ?"
                        + " where email = (select email from person where id = ?)",
                fromDays,
                toDays,
                person);
    }
}
