package org.setwise.enrolment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Whoever waits reads what they wait for. */
@QuarkusTest
class WaitingReasonTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    DatabaseByHand database;

    @Test
    void allPlacesAreTaken() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        UUID ben = programmes.entitled(programme.rosterA(), "Ben");

        reason(amara, applied(amara, programme), nullValue());
        reason(ben, applied(ben, programme), equalTo("PLACES_TAKEN"));
    }

    @Test
    void freePlacesAreReservedForAnotherRoster() {
        AProgramme programme = programmes.open(1, 1, 7);
        UUID manager = programmes.entitled(programme.rosterB(), "Moira");

        reason(manager, applied(manager, programme), equalTo("PLACES_RESERVED"));
    }

    @Test
    void thereIsAPlaceAndNoSeatYet() {
        AProgramme programme = programmes.open(3, 0, 2);
        UUID first = programmes.entitled(programme.rosterA(), "Amara");
        UUID second = programmes.entitled(programme.rosterA(), "Ben");
        UUID third = programmes.entitled(programme.rosterA(), "Carys");
        applied(first, programme);
        applied(second, programme);

        reason(third, applied(third, programme), equalTo("NOT_OFFERED_YET"));
    }

    @Test
    void theEntryHasEnded() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        UUID ben = programmes.entitled(programme.rosterA(), "Ben");
        applied(amara, programme);
        String waiting = applied(ben, programme);
        database.run(
                "update roster_entry set valid_from = date '2020-01-01', valid_to = date '2020-12-31' where email = (select email from person where id = ?)",
                ben);

        reason(ben, waiting, equalTo("ON_NO_ROSTER"));
    }

    private static void reason(UUID person, String enrolment, Matcher<?> expected) {
        as(person).get("/api/enrolments/" + enrolment).then().statusCode(200).body("waitingReason", expected);
    }
}
