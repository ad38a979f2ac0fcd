package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Applications with answers to the programme's questions, and those that organisers enter. */
@QuarkusTest
class ApplyingTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

    private AProgramme programme;
    private UUID organiser;

    @BeforeEach
    void aProgrammeWithOnePlace() {
        programme = programmes.open(1, 0, 7);
        organiser = programme.organiser();
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
