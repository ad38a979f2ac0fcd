package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.apply;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Who is offered a place: whom a roster entitles that day (rule 2). */
@QuarkusTest
class EntitlementTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

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
    void withoutANameNobodyApplies() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID nameless = programmes.entitled(programme.rosterA(), "Soon gone");
        database.run("update person set name = null where id = ?", nameless);

        apply(nameless, programme).then().statusCode(409).body("type", equalTo("/problems/profile-incomplete"));
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
