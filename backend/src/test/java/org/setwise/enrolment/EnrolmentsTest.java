package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.enrolled;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Applications as they are sent, and who reads them. */
@QuarkusTest
class EnrolmentsTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

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
}
