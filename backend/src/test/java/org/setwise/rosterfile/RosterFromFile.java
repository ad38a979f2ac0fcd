package org.setwise.rosterfile;

import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.created;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** A programme with a roster, and what its organiser does with a file of people. */
abstract class RosterFromFile {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

    AProgramme programme;

    UUID organiser;

    @BeforeEach
    void aProgramme() {
        programme = programmes.open(3, 0, 3);
        organiser = programme.organiser();
    }

    String begun() {
        return created(
                organiser,
                "/api/rosters/" + programme.rosterA() + "/imports",
                new HashMap<>(Map.of("fileName", "members.csv")));
    }

    ValidatableResponse sent(String file, String text) {
        return sentBy(organiser, file, text).then();
    }

    static Response sentBy(UUID person, String file, String text) {
        return as(person)
                .contentType("text/csv; charset=utf-8")
                .body(text)
                .put("/api/roster-imports/" + file + "/file");
    }

    ValidatableResponse changes(String file, String kind) {
        return as(organiser)
                .get("/api/roster-imports/" + file + "/changes?kind=" + kind)
                .then()
                .statusCode(200);
    }

    Response apply(String file, ValidatableResponse preview, String gone) {
        return apply(file, preview.extract().header("ETag"), gone);
    }

    Response apply(String file, String etag, String gone) {
        return as(organiser)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("gone", gone))
                .post("/api/roster-imports/" + file + "/apply");
    }

    UUID roster() {
        return UUID.fromString(programme.rosterA());
    }

    long entries() {
        return database.number("select count(*) from roster_entry where roster_id = ?", roster());
    }

    UUID person(String email) {
        UUID person = people.person("Somebody");
        database.run("delete from roster_entry where email = ?", email);
        database.run("update person set email = 'once-' || id || '@example.org' where email = ?", email);
        database.run("update person set email = ? where id = ?", email, person);
        return person;
    }

    long versionOf(String email) {
        return database.number("select version from roster_entry where roster_id = ? and email = ?", roster(), email);
    }
}
