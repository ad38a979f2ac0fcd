package org.setwise.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Somebody new comes into a running set when its members agree, and not for ever. */
@QuarkusTest
class ReplacementsTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests sets;

    @Inject
    SessionsInTests sessions;

    @Inject
    DatabaseByHand database;

    private AProgramme programme;
    private List<UUID> members;
    private List<String> enrolments;
    private UUID waitingPerson;
    private String waiting;

    @BeforeEach
    void aRunningSetOfThreeAndSomebodyWhoWaits() {
        SetInTests running = sets.make(SetsInTests.wanted(3).capacity(3).places(3));
        programme = new AProgramme(
                running.organiser(),
                running.organisationId(),
                running.programmeId().toString(),
                running.rosterId().toString(),
                running.otherRosterId().toString(),
                running.setId().toString());
        members = running.members();
        enrolments = members.stream()
                .map(member -> as(member).get("/api/enrolments").<String>path("items[0].id"))
                .toList();
        waitingPerson = programmes.entitled(programme.rosterA(), "Who waits");
        waiting = waits(waitingPerson);
    }

    @Test
    void whenAMemberLeavesTheOthersAreAskedAndWhoWaitsIsOfferedThePlaceOnceAllAgree() {
        leave(0);
        assertThat(stateOf(waitingPerson, waiting)).isEqualTo("WAITING");
        String asked = as(members.get(1))
                .get(path())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ASKING"))
                .body("items[0].asked", equalTo(2))
                .body("items[0].answered", equalTo(0))
                .body("items[0].allowedActions", contains("answerReplacement"))
                .extract()
                .path("items[0].id");

        answer(members.get(1), asked, true).then().statusCode(200).body("state", equalTo("ASKING"));
        assertThat(stateOf(waitingPerson, waiting)).isEqualTo("WAITING");
        answer(members.get(2), asked, true).then().statusCode(200).body("state", equalTo("AGREED"));

        assertThat(stateOf(waitingPerson, waiting)).isEqualTo("OFFERED");
        as(waitingPerson).post("/api/enrolments/" + waiting + "/accept").then().statusCode(200);
        as(programme.organiser()).get(path()).then().body("items[0].state", equalTo("FILLED"));
    }

    @Test
    void oneWhoWouldRatherNotIsEnoughAndNobodyLearnsWhoItWas() {
        leave(0);
        String asked = asked();
        answer(members.get(1), asked, true);

        answer(members.get(2), asked, false).then().statusCode(200).body("state", equalTo("REFUSED"));

        assertThat(stateOf(waitingPerson, waiting)).isEqualTo("WAITING");
        answer(members.get(1), asked, true)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/replacement-settled"));
        as(programme.organiser())
                .get(path())
                .then()
                .body("items[0].answered", equalTo(2))
                .body("items[0].myAnswer", nullValue());
        assertThat(database.numberFor(
                        members.get(1), "select count(*) from replacement_answer where person_id = ?", members.get(2)))
                .isZero();
        assertThat(database.numberFor(programme.organiser(), "select count(*) from replacement_answer"))
                .isZero();
    }

    @Test
    void aPlaceThatIsDeclinedIsOfferedToTheNextWithoutAskingAgain() {
        UUID next = programmes.entitled(programme.rosterA(), "Next");
        String nextEnrolment = waits(next);
        leave(0);
        String asked = asked();
        members.subList(1, 3).forEach(member -> answer(member, asked, true));

        as(waitingPerson).post("/api/enrolments/" + waiting + "/decline").then().statusCode(200);

        assertThat(stateOf(next, nextEnrolment)).isEqualTo("OFFERED");
    }

    @Test
    void nobodyComesAnyMoreOnceThePresentingSessionThatTheProgrammeNamesHasBegun() throws SQLException {
        SetInTests running = sessions.set(3, true, FacilitationMode.OPEN_QUESTIONS);
        database.run("update learning_set set capacity = 6 where id = ?", running.setId());
        until(running, 1);
        String asked = ask(running).then().statusCode(201).extract().path("id");
        IntStream.range(0, 3)
                .forEach(i -> answer(running.member(i), asked, true).then().statusCode(200));
        assertThat(seats(running)).isEqualTo(1);

        sessions.presentingAt(running, PhaseKind.OPEN_QUESTIONS, 1);

        assertThat(seats(running)).isZero();
        ask(running).then().statusCode(409).body("type", equalTo("/problems/nobody-comes-any-more"));
        until(running, 2);
        assertThat(seats(running)).isEqualTo(1);
        ask(running).then().statusCode(201);
    }

    @Test
    void aProgrammeCanLetPeopleComeWithoutAskingOrNever() {
        database.run("update programme set replacement_agreed = false where id = ?", UUID.fromString(programme.id()));
        leave(0);
        assertThat(stateOf(waitingPerson, waiting)).isEqualTo("OFFERED");

        database.run("update programme set replacement_until = 0 where id = ?", UUID.fromString(programme.id()));
        leave(1);
        as(programme.organiser()).get(path()).then().body("items", hasSize(1));
    }

    @Test
    void organisersAskAboutASeatThatWasNeverTakenAndOfferItByHandOnlyThen() {
        database.run("update learning_set set capacity = 4 where id = ?", set());
        database.run("update programme set places = 4 where id = ?", UUID.fromString(programme.id()));
        offer().then().statusCode(409).body("type", equalTo("/problems/members-have-not-agreed"));

        as(programme.organiser())
                .contentType(ContentType.JSON)
                .post(path())
                .then()
                .statusCode(201);
        as(programme.organiser())
                .contentType(ContentType.JSON)
                .post(path())
                .then()
                .statusCode(409);
        String asked = asked();
        members.forEach(member -> answer(member, asked, true));

        assertThat(stateOf(waitingPerson, waiting)).isEqualTo("OFFERED");
    }

    @Test
    void allMembersWhoAnswerAtOnceOpenThePlaceOnce() {
        UUID next = programmes.entitled(programme.rosterA(), "Next");
        String nextEnrolment = waits(next);
        leave(0);
        String asked = asked();

        AtOnce.each(2, i -> answer(members.get(i + 1), asked, true).statusCode());

        assertThat(stateOf(waitingPerson, waiting)).isEqualTo("OFFERED");
        assertThat(stateOf(next, nextEnrolment)).isEqualTo("WAITING");
    }

    /** Applies from within the organisation whose own programme it is (rule 27). */
    private String waits(UUID person) {
        String enrolment = applied(person, programme);
        database.run(
                "update enrolment set organisation_id = ? where id = ?",
                programme.organisation(),
                UUID.fromString(enrolment));
        return enrolment;
    }

    private Response offer() {
        return as(programme.organiser())
                .contentType(ContentType.JSON)
                .body(Map.of("setId", programme.set()))
                .post("/api/enrolments/" + waiting + "/offer");
    }

    private void leave(int member) {
        as(members.get(member))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/enrolments/" + enrolments.get(member) + "/withdraw")
                .then()
                .statusCode(200);
    }

    private String asked() {
        return as(members.get(2)).get(path()).path("items[0].id");
    }

    private static Response answer(UUID member, String replacement, boolean agrees) {
        return as(member)
                .contentType(ContentType.JSON)
                .body(Map.of("agrees", agrees))
                .put("/api/replacements/" + replacement + "/answer");
    }

    private static Response ask(SetInTests set) {
        return as(set.organiser()).contentType(ContentType.JSON).post("/api/sets/" + set.setId() + "/replacements");
    }

    private void until(SetInTests set, int session) {
        database.run("update programme set replacement_until = ? where id = ?", session, set.programmeId());
    }

    private long seats(SetInTests set) {
        return database.number("select replacement_seats(?)", set.setId());
    }

    private String path() {
        return "/api/sets/" + programme.set() + "/replacements";
    }

    private UUID set() {
        return UUID.fromString(programme.set());
    }
}
