package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.apply;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** What two people do at the same moment never gets past a rule. */
@QuarkusTest
class PlacesAtOnceTest {
    @Inject
    ProgrammesInTests programmes;

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
    void twoApplicationsForTheLastPlaceAdmitOne() {
        admitsOneOf(2);
    }

    @Test
    void twentyApplicationsForTheLastPlaceAdmitOneAndKeepAnOrder() {
        admitsOneOf(20);
    }

    private void admitsOneOf(int number) {
        AProgramme programme = programmes.open(1, 0, 7);
        List<UUID> people = people(programme, number);

        List<String> states = AtOnce.each(number, i -> apply(people.get(i), programme)
                .then()
                .statusCode(201)
                .extract()
                .path("state"));

        assertThat(Collections.frequency(states, "OFFERED")).isEqualTo(1);
        assertThat(Collections.frequency(states, "WAITING")).isEqualTo(number - 1);
        List<Integer> positions = people.stream()
                .map(person ->
                        as(person).get("/api/enrolments").then().extract().<Integer>path("items[0].waitingPosition"))
                .filter(position -> position != null)
                .sorted()
                .toList();
        assertThat(positions)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, number - 1).boxed().toList());
    }

    @Test
    void onePersonWhoAppliesTenTimesAtOnceHasOneEnrolment() {
        AProgramme programme = programmes.open(7, 0, 7);
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");

        List<Integer> statuses = AtOnce.each(10, i -> apply(amara, programme).statusCode());

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(9);
    }

    @Test
    void acceptingWhileTheOfferExpiresEndsInOneWayOnly() {
        for (int attempt = 0; attempt < 5; attempt++) {
            AProgramme programme = programmes.open(1, 0, 7);
            UUID first = programmes.entitled(programme.rosterA(), "First");
            UUID second = programmes.entitled(programme.rosterA(), "Second");
            String offered = applied(first, programme);
            String waiting = applied(second, programme);
            clock.advance(Duration.ofDays(8));

            AtOnce.each(2, i -> {
                if (i == 0) {
                    return as(first)
                            .post("/api/enrolments/" + offered + "/accept")
                            .statusCode();
                }
                expiry.expireOffers();
                return 0;
            });
            expiry.expireOffers();

            assertThat(stateOf(first, offered)).isEqualTo("EXPIRED");
            assertThat(stateOf(second, waiting)).isEqualTo("OFFERED");
            clock.setRight();
        }
    }

    @Test
    void acceptingAndBeingWithdrawnAtOnceEndsInOneWayOnly() {
        AProgramme programme = programmes.open(1, 0, 7);
        UUID first = programmes.entitled(programme.rosterA(), "First");
        UUID second = programmes.entitled(programme.rosterA(), "Second");
        String offered = applied(first, programme);
        String waiting = applied(second, programme);

        AtOnce.each(
                2,
                i -> i == 0
                        ? as(first)
                                .post("/api/enrolments/" + offered + "/accept")
                                .statusCode()
                        : as(first)
                                .post("/api/enrolments/" + offered + "/decline")
                                .statusCode());

        List<String> ends = List.of(stateOf(first, offered), stateOf(second, waiting));
        assertThat(ends).isIn(List.of("ENROLLED", "WAITING"), List.of("DECLINED", "OFFERED"));
    }

    @Test
    void manyWhoLeaveAtOnceGiveTheirPlacesToThoseWhoWaitInOrder() {
        AProgramme programme = programmes.open(5, 0, 9);
        List<UUID> people = people(programme, 10);
        List<String> enrolments = new ArrayList<>();
        people.forEach(person -> enrolments.add(applied(person, programme)));

        AtOnce.each(3, i -> as(people.get(i))
                .post("/api/enrolments/" + enrolments.get(i) + "/decline")
                .statusCode());

        assertThat(IntStream.range(0, 10)
                        .mapToObj(i -> stateOf(people.get(i), enrolments.get(i)))
                        .toList())
                .containsExactly(
                        "DECLINED",
                        "DECLINED",
                        "DECLINED",
                        "OFFERED",
                        "OFFERED",
                        "OFFERED",
                        "OFFERED",
                        "OFFERED",
                        "WAITING",
                        "WAITING");
    }

    @Test
    void twoWhoGoToTheDatabaseAtOnceDoNotExceedThePlacesEither() {
        AProgramme programme = programmes.open(1, 0, 7);
        List<UUID> people = people(programme, 8);

        List<String> refusals = AtOnce.each(
                8,
                i -> String.valueOf(database.refusalOf(
                        """
                insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                  experience_level, motivation, state, applied_at, offer_expires_at)
                values (gen_random_uuid(), ?, ?, ?, ?, current_date, ?, 'NEW', 'To learn', 'OFFERED', now(), now())
                """,
                        UUID.fromString(programme.id()),
                        UUID.fromString(programme.set()),
                        people.get(i),
                        UUID.fromString(programme.rosterA()),
                        programme.organisation())));

        assertThat(Collections.frequency(refusals, "null")).isEqualTo(1);
        assertThat(Collections.frequency(refusals, "rule_3_places_never_exceeded"))
                .isEqualTo(7);
    }

    private List<UUID> people(AProgramme programme, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> programmes.entitled(programme.rosterA(), "Person " + i))
                .toList();
    }
}
