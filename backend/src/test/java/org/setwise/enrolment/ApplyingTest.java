package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** What is asked and answered, who enters an application, what is kept of each step, and what applicants are told. */
@QuarkusTest
class ApplyingTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    OfferExpiryService expiry;

    @Inject
    DatabaseByHand database;

    @Inject
    MovableClock clock;

    private AProgramme programme;
    private UUID organiser;

    @BeforeEach
    void aProgrammeWithOnePlace() {
        programme = programmes.open(1, 0, 7);
        organiser = programme.organiser();
    }

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void questionsAreAnsweredWithTheApplicationAndReadByItsPersonAndTheOrganisersAlone() {
        String question = asked(question(null, "CHOICE", "How long?", true, "A year", "Longer"));
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");

        apply(amara, List.of()).statusCode(422).body("violations[0].field", equalTo("answers"));
        apply(amara, List.of(answer(question, "Perhaps"))).statusCode(422);
        apply(amara, List.of(answer(UUID.randomUUID().toString(), "A year"))).statusCode(422);
        String enrolment = apply(amara, List.of(answer(question, "Longer")))
                .statusCode(201)
                .extract()
                .path("id");

        for (UUID reader : List.of(amara, organiser)) {
            as(reader)
                    .get("/api/enrolments/" + enrolment + "/answers")
                    .then()
                    .statusCode(200)
                    .body("items.question", contains("How long?"))
                    .body("items.text", contains("Longer"));
        }
        UUID ben = programmes.entitled(programme.rosterA(), "Ben");
        as(ben).get("/api/enrolments/" + enrolment + "/answers").then().statusCode(404);
    }

    @Test
    void aQuestionThatSomebodyAnsweredStaysAsItWasAsked() {
        String question = asked(question(null, "SHORT_TEXT", "Where?", false));
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String enrolment = apply(amara, List.of(answer(question, "Leeds")))
                .statusCode(201)
                .extract()
                .path("id");

        String changed = asked(question(question, "SHORT_TEXT", "In which town?", true));

        assertThat(changed).isNotEqualTo(question);
        as(organiser)
                .get("/api/enrolments/" + enrolment + "/answers")
                .then()
                .body("items.question", contains("Where?"));
        assertThat(database.refusalOf(
                        "update application_question set text = 'When?' where id = ?", UUID.fromString(question)))
                .isEqualTo("answered_question_stays");
        assertThat(asked(question(changed, "SHORT_TEXT", "Which town?", false))).isEqualTo(changed);
        as(organiser)
                .get("/api/programmes/" + programme.id() + "/questions")
                .then()
                .body("items.text", contains("Which town?"));
    }

    @Test
    void choicesNeedAtLeastTwoAndTextsNone() {
        put(question(null, "CHOICE", "How?", true, "Only one")).statusCode(422);
        put(question(null, "CHOICE", "How?", true, "Same", "Same")).statusCode(422);
        put(question(null, "LONG_TEXT", "How?", true, "One", "Two")).statusCode(422);
        put(question(UUID.randomUUID().toString(), "LONG_TEXT", "How?", true)).statusCode(422);
    }

    @Test
    void anOrganiserEntersWhatCameByMailAndThePersonTakesItOver() {
        String question = asked(question(null, "SHORT_TEXT", "Where?", true));
        UUID lena = programmes.entitled(programme.rosterA(), "Lena");
        String email = as(lena).get("/api/me").then().extract().path("email");

        String enrolment = enter(email.toUpperCase(), "Lena by letter")
                .statusCode(201)
                .body("state", equalTo("OFFERED"))
                .body("person.name", equalTo("Lena"))
                .body("enteredBy.name", equalTo("Olu Organiser"))
                .body("takenOver", equalTo(false))
                .extract()
                .path("id");

        as(lena).get("/api/enrolments/" + enrolment)
                .then()
                .body("allowedActions", hasItem("takeOverApplication"))
                .body("enteredBy.name", equalTo("Olu Organiser"));
        as(lena).contentType(ContentType.JSON)
                .body(Map.of("answers", List.of(answer(question, "Leeds"))))
                .post("/api/enrolments/" + enrolment + "/take-over")
                .then()
                .statusCode(200)
                .body("takenOver", equalTo(true));
        as(organiser).get("/api/enrolments/" + enrolment + "/answers").then().body("items.text", contains("Leeds"));
        enter(email, "Lena")
                .statusCode(409)
                .body("type", equalTo("/problems/already-applied"))
                .body("detail", equalTo("Your enrolment in this programme is offered."));
    }

    @Test
    void somebodyEnteredWhoIsNotKnownYetIsAddedAndNoRuleIsPassedOver() {
        String email = UUID.randomUUID() + "@example.org";

        enter(email, "Nobody's friend")
                .statusCode(201)
                .body("person.name", equalTo("Nobody's friend"))
                .body("state", equalTo("REFUSED"));

        assertThat(database.number("select count(*) from person where email = ?", email))
                .isEqualTo(1);
    }

    @Test
    void eachStepIsKeptWithWhoWhenAndWhy() {
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        UUID ben = programmes.entitled(programme.rosterA(), "Ben");
        String first = applied(amara, programme);
        String second = applied(ben, programme);
        clock.advance(Duration.ofDays(8));
        expiry.expireOffers();
        as(organiser)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Asked by telephone"))
                .post("/api/enrolments/" + second + "/withdraw")
                .then()
                .statusCode(200);

        history(organiser, first)
                .body("items.state", contains("APPLIED", "WAITING", "OFFERED", "EXPIRED"))
                .body("items.origin", contains("APPLICANT", "BY_ITSELF", "BY_ITSELF", "BY_ITSELF"))
                .body("items[2].set.name", equalTo("Tuesday set"));
        history(organiser, second)
                .body("items.state", contains("APPLIED", "WAITING", "OFFERED", "WITHDRAWN"))
                .body("items[3].by.name", equalTo("Olu Organiser"))
                .body("items[3].reason", equalTo("Asked by telephone"));
        history(ben, second).body("items[3].origin", equalTo("ORGANISER")).body("items[3].by", nullValue());
        assertThat(database.number(
                        "select count(*) from enrolment_change where enrolment_id = ? and at > now() + interval '7 days'",
                        UUID.fromString(second)))
                .isEqualTo(1);
        as(amara).get("/api/enrolments/" + second + "/history").then().statusCode(404);
    }

    @Test
    void whatWasKeptCannotBeChanged() {
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        applied(amara, programme);

        assertThat(catchThrowable(() -> database.run("update enrolment_change set state = 'REFUSED'")))
                .hasMessageContaining("permission denied");
        assertThat(catchThrowable(() -> database.run("delete from enrolment_change")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void whoKeepsAPlaceWithoutBeingOnAListIsShownToTheOrganiser() {
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String enrolment = ProgrammesInTests.enrolled(amara, programme);
        as(organiser).get("/api/enrolments/" + enrolment).then().body("entitledToday", equalTo(true));

        database.run(
                "update roster_entry set valid_from = date '2020-01-01', valid_to = date '2020-12-31' where email = (select email from person where id = ?)",
                amara);

        as(organiser)
                .get("/api/enrolments/" + enrolment)
                .then()
                .body("entitledToday", equalTo(false))
                .body("state", equalTo("ENROLLED"));
        as(organiser)
                .get("/api/rosters/" + programme.rosterA() + "/entries")
                .then()
                .body("items.validToday", contains(false))
                .body("items.holdsPlace", contains(true));
    }

    @Test
    void whatApplicantsRelyOnIsToldWhenItChanges() {
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String enrolment = applied(amara, programme);
        String path = "/api/programmes/" + programme.id();
        Map<String, Object> draft = ProgrammesInTests.draft(programme.organisation(), 1);
        draft.put("startsOn", "2026-03-15");
        draft.put("sessionMinutes", 90);
        revise(path, draft);
        revise(path, draft);

        as(amara)
                .get(path + "/changes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].what.fact", contains("STARTS_ON", "SESSION_MINUTES"))
                .body("items[0].what.before", contains("2026-03-01", "60"))
                .body("items[0].what.after", contains("2026-03-15", "90"));
        assertThat(stateOf(amara, enrolment)).isEqualTo("OFFERED");
    }

    private void revise(String path, Map<String, Object> draft) {
        as(organiser)
                .contentType(ContentType.JSON)
                .header("If-Match", as(organiser).get(path).header("ETag"))
                .body(draft)
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void whatAnOrganiserEntersLeavesTheProfileOfSomebodyKnownAsItIs() {
        UUID lena = programmes.entitled(programme.rosterA(), "Lena");
        UUID own = people.organisation("Organisation " + UUID.randomUUID());
        database.run("update person set organisation_id = ?, experience_level = 'EXPERIENCED' where id = ?", own, lena);
        String email = as(lena).get("/api/me").then().extract().path("email");

        enter(email, "Lena by letter").statusCode(201).body("organisation.id", not(equalTo(own.toString())));

        assertThat(database.number(
                        "select count(*) from person where id = ? and organisation_id = ? and experience_level = 'EXPERIENCED'",
                        lena,
                        own))
                .isEqualTo(1);
    }

    private ValidatableResponse history(UUID reader, String enrolment) {
        return as(reader)
                .get("/api/enrolments/" + enrolment + "/history")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse enter(String email, String name) {
        Map<String, Object> letter = new HashMap<>(application(List.of()));
        letter.put("email", email);
        letter.put("name", name);
        Response response = as(organiser)
                .contentType(ContentType.JSON)
                .body(letter)
                .post("/api/programmes/" + programme.id() + "/entered-applications");
        return response.then();
    }

    private ValidatableResponse apply(UUID person, List<Map<String, String>> answers) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(application(answers))
                .post("/api/programmes/" + programme.id() + "/enrolments")
                .then();
    }

    private static Map<String, Object> application(List<Map<String, String>> answers) {
        return Map.of(
                "organisation", "Kent Advocacy",
                "experienceLevel", "NEW",
                "motivation", "To think things through",
                "answers", answers);
    }

    private static Map<String, String> answer(String question, String text) {
        return Map.of("questionId", question, "text", text);
    }

    private static Map<String, Object> question(
            String id, String kind, String text, boolean required, String... choices) {
        Map<String, Object> question = new HashMap<>();
        question.put("id", id);
        question.put("kind", kind);
        question.put("text", text);
        question.put("required", required);
        question.put("choices", List.of(choices));
        return question;
    }

    private String asked(Map<String, Object> question) {
        return put(question).statusCode(200).extract().path("items[0].id");
    }

    private ValidatableResponse put(Map<String, Object> question) {
        return as(organiser)
                .contentType(ContentType.JSON)
                .body(Map.of("questions", List.of(question)))
                .put("/api/programmes/" + programme.id() + "/questions")
                .then();
    }
}
