package org.setwise.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.closing.ClosingInTests.close;
import static org.setwise.closing.ClosingInTests.evaluate;
import static org.setwise.closing.ClosingInTests.everybodyDeclines;
import static org.setwise.closing.ClosingInTests.get;
import static org.setwise.closing.ClosingInTests.path;
import static org.setwise.closing.ClosingInTests.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetsInTests;

/** How a set goes on that closes: as its members wish, renewed or by itself, with whom and with what. */
@QuarkusTest
class GoingOnTest {
    @Inject
    SetsInTests sets;

    @Inject
    DatabaseByHand database;

    @Inject
    Clock clock;

    private LocalDate later() {
        return LocalDate.now(clock).plusYears(1);
    }

    @Test
    void eachMemberSaysHowTheyWishThatItGoesOnAndTheSetSeesIt() {
        SetInTests set = sets.make(SetsInTests.wanted(3).withFacilitator());
        put(set.member(0), path(set, "wish"), Map.of("decision", "DISBAND")).statusCode(200);
        put(set.member(0), path(set, "wish"), Map.of("decision", "RENEW")).statusCode(200);

        get(set.facilitator(), path(set, "closing"))
                .statusCode(200)
                .body("wishes.person.name", contains("Ada"))
                .body("wishes.wish", contains("RENEW"))
                .body("undecided.name", contains("Ben", "Chika"));
        get(set.organiser(), path(set, "closing")).statusCode(403);
        get(set.outsider(), path(set, "closing")).statusCode(404);
        put(set.facilitator(), path(set, "wish"), Map.of("decision", "RENEW")).statusCode(403);
        put(set.member(0), path(set, "decision"), Map.of("decision", "RENEW")).statusCode(403);
        put(set.facilitator(), path(set, "decision"), Map.of("decision", "SELF_FACILITATE"))
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("decision", equalTo("SELF_FACILITATE"));
        get(set.member(1), path(set, "closing")).body("decision", equalTo("SELF_FACILITATE"));
    }

    @Test
    void aRenewedSetKeepsItsPeopleItsFacilitatorAndItsTermsAndSignsAnew() {
        SetInTests set = sets.make(SetsInTests.wanted(3).withFacilitator());
        everybodyDeclines(set);
        UUID next = next(set, "RENEW");

        get(set.member(2), "/api/sets/" + next)
                .statusCode(200)
                .body("name", equalTo("The set 2"))
                .body("state", equalTo("ENROLLING"))
                .body("continues.name", equalTo("The set"))
                .body("members.person.name", contains("Ada", "Ben", "Chika"))
                .body("members.signed", not(hasItem(true)))
                .body("members.introduced", not(hasItem(true)))
                .body("facilitator.name", equalTo("Fay Facilitator"))
                .body("capacity", equalTo(3))
                .body("contractSigned", equalTo(false));
        get(set.member(0), "/api/sets/" + next + "/contract")
                .body("number", equalTo(1))
                .body("weeksBetweenSessions", equalTo(4))
                .body("quorum", equalTo(3));
        get(set.member(0), "/api/sets/" + set.setId())
                .body("goesOnAs.id", equalTo(next.toString()))
                .body("goesOnAs.name", equalTo("The set 2"));
        get(set.member(0), "/api/home").body("contractsToSign.name", contains("The set 2"));
        get(set.member(0), "/api/sets/" + next + "/introductions").body("items.size()", equalTo(0));
    }

    @Test
    void aSetThatGoesOnByItselfHasNoFacilitator() {
        SetInTests set = sets.make(SetsInTests.wanted(3).withFacilitator());
        everybodyDeclines(set);
        UUID next = next(set, "SELF_FACILITATE");

        get(set.member(0), "/api/sets/" + next)
                .body("facilitator", nullValue())
                .body("allowedActions", hasItem("planSeries"));
        get(set.facilitator(), "/api/sets/" + next).statusCode(404);
        get(set.member(0), "/api/sets/" + set.setId()).body("goesOnAs.id", equalTo(next.toString()));
        get(set.facilitator(), "/api/sets/" + set.setId()).statusCode(200).body("goesOnAs", nullValue());
    }

    @Test
    void whoeverGoesOnTakesNoSecondPlace() {
        SetInTests set = sets.running(3);
        database.run("update programme set places = 3 where id = ?", set.programmeId());
        everybodyDeclines(set);
        UUID next = next(set, "RENEW");

        get(set.organiser(), "/api/programmes/" + set.programmeId()).body("placesTaken", equalTo(3));
        assertThat(database.number("select count(*) from claimed_place where programme_id = ?", set.programmeId()))
                .isEqualTo(3);
        database.run(
                "update enrolment set state = 'WITHDRAWN' where set_id = ? and person_id = ?", next, set.member(0));
        assertThat(database.number("select count(*) from claimed_place where programme_id = ?", set.programmeId()))
                .isEqualTo(3);
    }

    @Test
    void aPlaceGoesOnAsItWasOnly() {
        SetInTests set = sets.running(3);
        everybodyDeclines(set);
        UUID next = next(set, "RENEW");
        UUID newcomer = sets.person("Newcomer");
        String place = """
                insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                  experience_level, motivation, state, applied_at, accepted_at, offer_expires_at, continues_id)
                select gen_random_uuid(), programme_id, ?, ?, roster_id, entitled_on, organisation_id,
                  experience_level, motivation, 'ENROLLED', applied_at, accepted_at, accepted_at, id
                  from enrolment where set_id = ? and person_id = ?
                """;

        assertThat(database.refusalOf(place, next, newcomer, set.setId(), set.member(0)))
                .isEqualTo("place_goes_on_as_it_was");
        assertThat(database.refusalOf(place, set.setId(), set.member(0), set.setId(), set.member(0)))
                .isEqualTo("place_goes_on_as_it_was");
    }

    @Test
    void aSetGoesOnWithTwoAtLeastAndInAnOpenProgramme() {
        SetInTests alone = sets.running(2);
        database.run(
                "update enrolment set state = 'WITHDRAWN' where set_id = ? and person_id = ?",
                alone.setId(),
                alone.member(1));
        evaluate(alone, alone.member(0), "DECLINED").statusCode(200);
        close(alone, alone.member(0), "RENEW", later()).statusCode(422).body("violations.field", contains("decision"));

        SetInTests over = sets.running(2);
        everybodyDeclines(over);
        database.run("update programme set state = 'CLOSED' where id = ?", over.programmeId());
        close(over, over.member(0), "RENEW", later()).statusCode(409);
        get(over.member(0), "/api/sets/" + over.setId()).body("state", equalTo("RUNNING"));
        close(over, over.member(0), "DISBAND", later()).statusCode(200);
    }

    @Test
    void aSetThatIsClosedByTwoAtOnceGoesOnOnce() {
        SetInTests set = sets.running(4);
        everybodyDeclines(set);

        List<Integer> answers = AtOnce.each(
                4, i -> close(set, set.organiser(), "RENEW", later()).extract().statusCode());

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(answer -> answer == 409)
                .hasSize(3);
        assertThat(database.number("select count(*) from learning_set where continues_id = ?", set.setId()))
                .isEqualTo(1);
        assertThat(database.number(
                        "select count(*) from enrolment where programme_id = ? and state = 'ENROLLED'",
                        set.programmeId()))
                .isEqualTo(4);
    }

    private UUID next(SetInTests set, String decision) {
        return UUID.fromString(close(set, set.organiser(), decision, later())
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("goesOnAs.id", notNullValue())
                .extract()
                .path("goesOnAs.id"));
    }
}
