package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetState;
import org.setwise.learningset.SetsInTests;

/** Around every check of the application, PostgreSQL keeps rules 1 to 4 by itself. */
@QuarkusTest
class PlacesInTheDatabaseTest {
    @Inject
    SetsInTests sets;

    @Inject
    DatabaseByHand database;

    private SetInTests set;

    @BeforeEach
    void aSetOfTwoWithFourSeatsAndFivePlaces() {
        set = sets.make(SetsInTests.wanted(2).capacity(4).places(5).in(SetState.ENROLLING));
    }

    @Test
    void rule1NoSetTakesMoreThanItsSeats() {
        assertThat(offer(entitled(set.rosterId()), set.rosterId())).isNull();
        assertThat(offer(entitled(set.rosterId()), set.rosterId())).isNull();

        assertThat(offer(entitled(set.rosterId()), set.rosterId())).isEqualTo("rule_1_set_is_full");
    }

    @Test
    void rule1NoSetHasATenthSeatOrFewerThanItHasMembers() {
        assertThat(database.refusalOf("update learning_set set capacity = 10 where id = ?", set.setId()))
                .isEqualTo("rule_1_never_a_tenth_member");
        database.run("update learning_set set capacity = 2 where id = ?", set.setId());
        assertThat(offer(entitled(set.rosterId()), set.rosterId())).isEqualTo("rule_1_set_is_full");
        database.run("update learning_set set capacity = 3 where id = ?", set.setId());
        assertThat(offer(entitled(set.rosterId()), set.rosterId())).isNull();
        assertThat(database.refusalOf("update learning_set set capacity = 2 where id = ?", set.setId()))
                .isEqualTo("rule_1_set_is_full");
    }

    @Test
    void rule1NoProgrammePlansSetsOfTen() {
        assertThat(database.refusalOf("update programme set set_size = 10 where id = ?", set.programmeId()))
                .isEqualTo("rule_1_never_a_tenth_member_by_default");
    }

    @Test
    void rule1NobodyComesBackIntoAFullSet() {
        UUID leaver = set.member(0);
        database.run("update enrolment set state = 'WITHDRAWN' where person_id = ?", leaver);
        database.run("update learning_set set capacity = 2 where id = ?", set.setId());
        assertThat(offer(entitled(set.rosterId()), set.rosterId())).isNull();

        assertThat(database.refusalOf("update enrolment set state = 'ENROLLED' where person_id = ?", leaver))
                .isEqualTo("rule_1_set_is_full");
    }

    @Test
    void rule2NoPlaceWithoutAnEntryValidThatDay() {
        UUID stranger = sets.person("Sam");
        assertThat(offer(stranger, set.rosterId())).isEqualTo("rule_2_entitled_that_day");

        UUID elsewhere = entitled(set.otherRosterId());
        assertThat(offer(elsewhere, set.rosterId())).isEqualTo("rule_2_entitled_that_day");

        UUID late = entitled(set.rosterId());
        database.run(
                "update roster_entry set valid_to = date '2026-02-01' where email = (select email from person where id = ?)",
                late);
        assertThat(offer(late, set.rosterId())).isEqualTo("rule_2_entitled_that_day");

        assertThat(database.refusalOf("update enrolment set entitled_on = null where person_id = ?", set.member(0)))
                .isEqualTo("rule_2_place_names_its_roster");
    }

    @Test
    void rule2AnOfferIsNotAcceptedOnADayWhenTheEntryHasEnded() {
        UUID amara = entitled(set.rosterId());
        assertThat(offer(amara, set.rosterId())).isNull();
        database.run(
                "update roster_entry set valid_to = date '2026-04-01' where email = (select email from person where id = ?)",
                amara);

        assertThat(database.refusalOf(
                        "update enrolment set state = 'ENROLLED', entitled_on = date '2026-04-02',"
                                + " accepted_at = timestamptz '2026-04-02' where person_id = ?",
                        amara))
                .isEqualTo("rule_2_entitled_that_day");
    }

    @Test
    void rule3PlacesAreNeverExceeded() {
        database.run("update programme set places = 3 where id = ?", set.programmeId());
        assertThat(offer(entitled(set.rosterId()), set.rosterId())).isNull();

        assertThat(offer(entitled(set.rosterId()), set.rosterId())).isEqualTo("rule_3_places_never_exceeded");
        assertThat(database.refusalOf("update programme set places = 2 where id = ?", set.programmeId()))
                .isEqualTo("rule_3_places_never_exceeded");
    }

    @Test
    void rule3ReservedPlacesNeverGoToAnotherRoster() {
        database.run("update programme set places = 3 where id = ?", set.programmeId());
        database.run("update roster set reserved_places = 1 where id = ?", set.otherRosterId());

        assertThat(offer(entitled(set.rosterId()), set.rosterId())).isEqualTo("rule_3_places_never_exceeded");
        assertThat(offer(entitled(set.otherRosterId()), set.otherRosterId())).isNull();
        assertThat(database.refusalOf("update roster set reserved_places = 2 where id = ?", set.otherRosterId()))
                .isEqualTo("rule_3_places_never_exceeded");
        assertThat(database.refusalOf(
                        "insert into roster (id, programme_id, name, reserved_places, created_at)"
                                + " values (gen_random_uuid(), ?, 'Third', 1, now())",
                        set.programmeId()))
                .isEqualTo("rule_3_places_never_exceeded");
    }

    @Test
    void rule4NobodyIsOfferedAPlacePastWhoeverHasWaitedLonger() {
        UUID first = entitled(set.rosterId());
        UUID second = entitled(set.rosterId());
        UUID newcomer = entitled(set.rosterId());
        waits(first);
        waits(second);

        assertThat(offerWaiting(second)).isEqualTo("rule_4_waiting_order_is_kept");
        assertThat(offer(newcomer, set.rosterId())).isEqualTo("rule_4_waiting_order_is_kept");
        assertThat(offerWaiting(first)).isNull();
        assertThat(offerWaiting(second)).isNull();
    }

    @Test
    void rule4NobodyJumpsTheQueue() {
        UUID first = entitled(set.rosterId());
        UUID second = entitled(set.rosterId());
        waits(first);
        waits(second);

        assertThat(database.refusalOf("update enrolment set waiting_number = 0 where person_id = ?", second))
                .isEqualTo("rule_4_waiting_order_is_kept");
    }

    @Test
    void rule4WhoeverCannotBeGivenThePlaceDoesNotHoldUpTheRest() {
        database.run("update programme set places = 3 where id = ?", set.programmeId());
        database.run("update roster set reserved_places = 1 where id = ?", set.otherRosterId());
        waits(entitled(set.rosterId()));
        UUID other = entitled(set.otherRosterId());
        waits(other);

        assertThat(database.refusalOf(
                        "update enrolment set state = 'OFFERED', set_id = ?, roster_id = ?, entitled_on = date '2026-03-01',"
                                + " offer_expires_at = now() where person_id = ?",
                        set.setId(),
                        set.otherRosterId(),
                        other))
                .isNull();
    }

    @Test
    void rule4AnOfferIsNotAcceptedWhenItHasExpired() {
        UUID amara = entitled(set.rosterId());
        offer(amara, set.rosterId());

        assertThat(database.refusalOf(
                        "update enrolment set state = 'ENROLLED', accepted_at = offer_expires_at + interval '1 second'"
                                + " where person_id = ?",
                        amara))
                .isEqualTo("rule_4_offer_is_accepted_in_time");
    }

    @Test
    void onePersonHasOneLiveEnrolmentInAProgramme() {
        UUID amara = entitled(set.rosterId());
        assertThat(offer(amara, set.rosterId())).isNull();
        assertThat(offer(amara, set.rosterId())).isEqualTo("one_live_enrolment_per_programme");
    }

    @Test
    void whoFacilitatesASetIsNoMemberOfIt() {
        assertThat(database.refusalOf(
                        "update learning_set set facilitator_id = ? where id = ?", set.member(0), set.setId()))
                .isEqualTo("facilitator_is_no_member");
        UUID facilitator = entitled(set.rosterId());
        database.run("update learning_set set facilitator_id = ? where id = ?", facilitator, set.setId());
        assertThat(offer(facilitator, set.rosterId())).isEqualTo("facilitator_is_no_member");
    }

    private UUID entitled(UUID roster) {
        UUID person = sets.person("Somebody");
        sets.enter(roster, person);
        return person;
    }

    private String offer(UUID person, UUID roster) {
        return database.refusalOf("""
                insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                  experience_level, motivation, state, applied_at, offer_expires_at)
                values (gen_random_uuid(), ?, ?, ?, ?, date '2026-03-01', ?, 'NEW', 'To learn', 'OFFERED', now(),
                  timestamptz '2026-05-01')
                """, set.programmeId(), set.setId(), person, roster, set.organisationId());
    }

    private void waits(UUID person) {
        database.run("""
                insert into enrolment (id, programme_id, person_id, organisation_id, experience_level, motivation, state,
                  waiting_number, applied_at)
                values (gen_random_uuid(), ?, ?, ?, 'NEW', 'To learn', 'WAITING', nextval('waiting_number'), now())
                """, set.programmeId(), person, set.organisationId());
    }

    private String offerWaiting(UUID person) {
        return database.refusalOf(
                "update enrolment set state = 'OFFERED', set_id = ?, roster_id = ?, entitled_on = date '2026-03-01',"
                        + " offer_expires_at = now() where person_id = ?",
                set.setId(),
                set.rosterId(),
                person);
    }
}
