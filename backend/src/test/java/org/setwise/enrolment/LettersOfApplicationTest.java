package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.enrolled;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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

/** An application that an organiser enters from a mail says as much as one's own; whom somebody reports to is for organisers. */
@QuarkusTest
class LettersOfApplicationTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

    private AProgramme programme;
    private UUID lena;
    private UUID manager;

    @BeforeEach
    void aProgrammeWithTwoPlaces() {
        programme = programmes.open(2, 0, 7);
        lena = programmes.entitled(programme.rosterA(), "Lena");
        manager = programmes.entitled(programme.rosterA(), "Moira");
    }

    @Test
    void aLetterSaysWhenSomebodyCanMeetAndWhomTheyReportTo() {
        Map<String, Object> letter = letter(lena);
        letter.put("lineManagerEmail", addressOf(manager).toUpperCase());
        letter.put(
                "weeklyAvailability",
                Map.of("timeZone", "Europe/Oslo", "days", List.of(Map.of("day", "TUESDAY", "hours", List.of(17, 18)))));

        String enrolment = enter(letter).statusCode(201).extract().path("id");

        as(programme.organiser())
                .get("/api/enrolments/" + enrolment)
                .then()
                .body("lineManagerEmail", equalTo(addressOf(manager)))
                .body("weeklyAvailability.timeZone", equalTo("Europe/Oslo"))
                .body("weeklyAvailability.days[0].hours", contains(17, 18));
        as(programme.organiser())
                .get("/api/programmes/" + programme.id() + "/enrolments")
                .then()
                .body("items.lineManagerEmail", contains(addressOf(manager)));
        as(lena).get("/api/me/declarations").then().body("lineManagerEmail", equalTo(addressOf(manager)));
    }

    @Test
    void whatALetterDoesNotSayIsLeftOut() {
        Map<String, Object> letter = letter(lena);
        letter.remove("motivation");

        enter(letter)
                .statusCode(201)
                .body("motivation", nullValue())
                .body("weeklyAvailability", nullValue())
                .body("lineManagerEmail", nullValue());
    }

    @Test
    void rule28HoldsForTheFirstPlaceThatIsOffered() {
        enrolled(manager, programme);
        Map<String, Object> letter = letter(lena);
        letter.put("lineManagerEmail", addressOf(manager));

        enter(letter).statusCode(201).body("state", equalTo("WAITING"));
    }

    @Test
    void whatSomebodyDeclaredThemselvesStands() {
        as(lena).contentType(ContentType.JSON)
                .body(Map.of("lineManagerEmail", "own.word@example.org", "conflictEmails", List.of()))
                .put("/api/me/declarations")
                .then()
                .statusCode(200);
        Map<String, Object> letter = letter(lena);
        letter.put("lineManagerEmail", addressOf(manager));

        enter(letter).statusCode(201).body("lineManagerEmail", equalTo("own.word@example.org"));
    }

    @Test
    void nobodyReportsToThemselves() {
        Map<String, Object> letter = letter(lena);
        letter.put("lineManagerEmail", " " + addressOf(lena).toUpperCase());

        enter(letter).statusCode(422).body("violations.field", contains("lineManagerEmail"));
    }

    @Test
    void whomSomebodyReportsToIsReadByThemAndTheProgrammesOrganisersAlone() {
        String line = "line.manager." + UUID.randomUUID() + "@example.org";
        Map<String, Object> letter = letter(lena);
        letter.put("lineManagerEmail", line);
        String enrolment = enter(letter).statusCode(201).extract().path("id");
        as(lena).post("/api/enrolments/" + enrolment + "/accept").then().statusCode(200);
        UUID member = programmes.entitled(programme.rosterA(), "Ben");
        enrolled(member, programme);
        UUID organiserElsewhere = programmes.open(1, 0, 7).organiser();

        List<String> pages = List.of(
                "/api/enrolments/" + enrolment,
                "/api/enrolments/" + enrolment + "/history",
                "/api/enrolments/" + enrolment + "/answers",
                "/api/programmes/" + programme.id() + "/enrolments",
                "/api/programmes/" + programme.id(),
                "/api/sets/" + programme.set(),
                "/api/sets/" + programme.set() + "/contract",
                "/api/home",
                "/api/notifications");
        for (UUID other : List.of(member, manager, organiserElsewhere, people.administrator())) {
            for (String page : pages) {
                assertThat(as(other).get(page).asString()).as(page).doesNotContain(line);
            }
        }
        assertThat(as(programme.organiser()).get(pages.getFirst()).asString()).contains(line);
        assertThat(database.number("select count(*) from outbox_message m where m::text like ?", "%" + line + "%"))
                .isZero();
    }

    @Test
    void onlyWhoEnteredALetterNotesItsLineManager() {
        enter(letter(lena)).statusCode(201);
        String note = "insert into reporting_line select id, 'moira@example.org', now() from person where id = ?";
        UUID colleague = programmes.organiserOf(programme.organisation());

        for (UUID other : List.of(colleague, programmes.open(1, 0, 7).organiser(), manager)) {
            assertThat(catchThrowable(() -> database.runFor(other, note, lena)))
                    .hasMessageContaining("row-level security");
        }
        database.runFor(programme.organiser(), note, lena);
        assertThat(database.numberFor(lena, "select count(*) from reporting_line where person_id = ?", lena))
                .isEqualTo(1);
    }

    private Map<String, Object> letter(UUID from) {
        Map<String, Object> letter = new HashMap<>();
        letter.put("email", addressOf(from));
        letter.put("name", "By letter");
        letter.put("organisation", "Kent Advocacy");
        letter.put("experienceLevel", "NEW");
        letter.put("motivation", "To think things through");
        return letter;
    }

    private ValidatableResponse enter(Map<String, Object> letter) {
        return as(programme.organiser())
                .contentType(ContentType.JSON)
                .body(letter)
                .post("/api/programmes/" + programme.id() + "/entered-applications")
                .then();
    }

    private static String addressOf(UUID person) {
        return as(person).get("/api/me").then().extract().path("email");
    }
}
