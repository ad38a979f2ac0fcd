package org.setwise.rosterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.created;
import static org.setwise.programme.ProgrammesInTests.enrolled;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** From a file to a roster: looked through first, then applied as a whole or not at all. */
@QuarkusTest
class RosterImportTest {
    private static final int MANY = 50_000;

    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

    @Inject
    MovableClock clock;

    private AProgramme programme;
    private UUID organiser;

    @BeforeEach
    void aProgramme() {
        programme = programmes.open(3, 0, 3);
        organiser = programme.organiser();
    }

    @Test
    void aFileIsLookedThroughBeforeItChangesAnything() {
        people.enter(roster(), person("stays@example.org"));
        people.enter(roster(), person("changes@example.org"));
        people.enter(roster(), person("goes@example.org"));
        String file = begun();

        sent(file, "name,email\nStays,stays-x\n").statusCode(200);
        sent(file, "email,note\nstays@example.org,\nchanges@example.org,North\nnew@example.org,\n")
                .statusCode(200)
                .body("state", equalTo("READY"))
                .body("counts.added", equalTo(1))
                .body("counts.changed", equalTo(1))
                .body("counts.unchanged", equalTo(1))
                .body("counts.gone", equalTo(1))
                .body("counts.refused", equalTo(0))
                .body("linesRead", equalTo(3))
                .body("allowedActions", contains("readRosterFile", "applyRosterImport", "discardRosterImport"));
        changes(file, "ADDED").body("items.email", contains("new@example.org")).body("items.line", contains(4));
        changes(file, "CHANGED")
                .body("items.email", contains("changes@example.org"))
                .body("items[0].before.note", nullValue())
                .body("items[0].after.note", equalTo("North"));
        changes(file, "GONE").body("items.email", contains("goes@example.org"));

        assertThat(entries()).isEqualTo(3);
        assertThat(database.number("select count(*) from roster_entry where note = 'North'"))
                .isZero();
    }

    @Test
    void applyingChangesWhatDiffersAndNothingElse() {
        people.enter(roster(), person("stays@example.org"));
        people.enter(roster(), person("goes@example.org"));
        String file = begun();
        String text = "email,note,valid to\nstays@example.org,,\nnew@example.org,South,2099-01-31\n";
        ValidatableResponse preview = sent(file, text);

        apply(file, preview, "LEAVE").then().statusCode(200).body("state", equalTo("APPLIED"));

        assertThat(entries()).isEqualTo(3);
        assertThat(versionOf("stays@example.org")).isZero();
        assertThat(database.number("""
                select count(*) from roster_entry where roster_id = ? and email = 'new@example.org' and note = 'South'
                   and valid_to = date '2099-01-31' and source = 'members.csv' and valid_from = ?
                """, roster(), today())).isEqualTo(1);
        sent(begun(), text).body("counts.unchanged", equalTo(2)).body("counts.changed", equalTo(0));
        assertThat(database.number(
                        "select count(*) from roster_import_line where import_id = ?", UUID.fromString(file)))
                .isZero();
    }

    @Test
    void whoIsGoneEndsOnlyWhenTheOrganiserSaysSoAndKeepsAPlaceAlreadyHeld() {
        UUID amara = person("amara@example.org");
        people.enter(roster(), amara);
        String enrolment = enrolled(amara, programme);
        String file = begun();
        ValidatableResponse preview = sent(file, "email\nother@example.org\n").body("counts.placesKept", equalTo(1));
        changes(file, "GONE")
                .body("items[0].place", equalTo("ENROLLED"))
                .body("items[0].set.name", equalTo("Tuesday set"));

        apply(file, preview, "END").then().statusCode(200);

        assertThat(database.number(
                        "select count(*) from roster_entry where email = 'amara@example.org' and roster_id = ? and valid_to = ?",
                        roster(),
                        today()))
                .isEqualTo(1);
        assertThat(stateOf(amara, enrolment)).isEqualTo("ENROLLED");
    }

    @Test
    void somebodyWhoComesBackInAFileIsEntitledAgain() {
        people.enter(roster(), person("back@example.org"));
        database.run(
                "update roster_entry set valid_from = date '2020-01-01', valid_to = date '2020-12-31' where roster_id = ?",
                roster());
        String file = begun();
        ValidatableResponse preview = sent(file, "email\nback@example.org\n").body("counts.changed", equalTo(1));

        apply(file, preview, "LEAVE").then().statusCode(200);

        assertThat(database.number(
                        "select count(*) from roster_entry where roster_id = ? and valid_to is null", roster()))
                .isEqualTo(1);
    }

    @Test
    void aBrokenFileChangesNothing() {
        people.enter(roster(), person("stays@example.org"));
        String file = begun();
        sent(file, "Name,Phone\nAda,1\n")
                .statusCode(422)
                .body("type", equalTo("/problems/roster-file-unreadable"))
                .body("detail", containsString("email"));
        as(organiser).get("/api/roster-imports/" + file).then().body("state", equalTo("AWAITING_FILE"));
        apply(file, "\"0\"", "LEAVE").then().statusCode(409).body("type", equalTo("/problems/roster-import-state"));

        ValidatableResponse preview = sent(file, "email\nnew@example.org\nnonsense\nNEW@example.org\n")
                .statusCode(200)
                .body("counts.refused", equalTo(2));
        changes(file, "REFUSED")
                .body("items.line", contains(3, 4))
                .body("items[0].problem", containsString("email address"))
                .body("items[1].problem", containsString("line 2"));
        apply(file, preview, "END")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/roster-file-has-refused-lines"));

        assertThat(entries()).isEqualTo(1);
        assertThat(versionOf("stays@example.org")).isZero();
    }

    @Test
    void ofTwoWhoApplyAtOnceTheSecondIsToldThatTheRosterHasChanged() {
        List<String> files = IntStream.range(0, 4).mapToObj(i -> begun()).toList();
        List<ValidatableResponse> previews = IntStream.range(0, 4)
                .mapToObj(i -> sent(files.get(i), "email\nperson" + i + "@example.org\n"))
                .toList();

        List<Integer> statuses =
                AtOnce.each(4, i -> apply(files.get(i), previews.get(i), "END").statusCode());

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 412)).isEqualTo(3);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aRosterThatChangedSinceItWasLookedAtIsLookedAtAgain() {
        String file = begun();
        ValidatableResponse preview = sent(file, "email\nnew@example.org\n");
        people.enter(roster(), person("meanwhile@example.org"));

        apply(file, preview, "END").then().statusCode(412);

        String etag = as(organiser)
                .get("/api/roster-imports/" + file)
                .then()
                .body("counts.gone", equalTo(1))
                .extract()
                .header("ETag");
        apply(file, etag, "LEAVE").then().statusCode(200);
        apply(file, etag, "LEAVE").then().statusCode(409);
    }

    @Test
    void whoBecomesEntitledByAFileIsOfferedAPlaceAtOnce() {
        UUID amara = programmes.entitled(programme.rosterB(), "Amara");
        List<UUID> others = IntStream.range(0, 3)
                .mapToObj(i -> programmes.entitled(programme.rosterB(), "Person " + i))
                .toList();
        others.forEach(person -> enrolled(person, programme));
        String waiting = applied(amara, programme);
        database.run("delete from roster_entry where email = (select email from person where id = ?)", amara);
        as(others.getFirst())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/enrolments/" + idOf(others.getFirst()) + "/withdraw");
        assertThat(stateOf(amara, waiting)).isEqualTo("WAITING");
        String file = begun();

        apply(file, sent(file, "email\n" + emailOf(amara) + "\n"), "LEAVE")
                .then()
                .statusCode(200);

        assertThat(stateOf(amara, waiting)).isEqualTo("OFFERED");
    }

    @Test
    void anExportReadBackChangesNothingAndRunsNoFormula() {
        String file = begun();
        apply(file, sent(file, """
                email,name,note,valid from,valid to,source
                a@example.org,"Obi, Ada","=1+1",2026-01-01,2099-12-31,'@here
                b@example.org,"-2","two
                lines",2026-01-01,,
                """), "LEAVE").then().statusCode(200);

        Response export = as(organiser).get("/api/rosters/" + programme.rosterA() + "/entries.csv");

        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.header("Content-Type")).startsWith("text/csv");
        assertThat(export.header("Content-Disposition")).contains("attachment");
        assertThat(export.asString()).contains("'=1+1").contains("'-2").contains("'@here");
        sent(begun(), export.asString())
                .body("counts.unchanged", equalTo(2))
                .body("counts.changed", equalTo(0))
                .body("counts.gone", equalTo(0));
    }

    @Test
    void fiftyThousandLinesAreReadInPiecesAndAppliedTogether() {
        String text = "email;name;valid to\n"
                + IntStream.range(0, MANY)
                        .mapToObj(i -> "person" + i + "@many.example.org;Person number " + i + ";2099-12-31")
                        .collect(Collectors.joining("\n"));
        String file = begun();
        ValidatableResponse preview = sent(file, text).statusCode(200).body("counts.added", equalTo(MANY));

        apply(file, preview, "LEAVE").then().statusCode(200);

        assertThat(entries()).isEqualTo(MANY);
        sent(begun(), text).body("counts.unchanged", equalTo(MANY)).body("counts.added", equalTo(0));
        database.run("delete from roster_entry where roster_id = ?", roster());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndNothingElseMayBeLarge() {
        String large = "x".repeat(2_000_000);
        as(organiser)
                .contentType(ContentType.JSON)
                .body("{\"fileName\": \"" + large + "\"}")
                .post("/api/rosters/" + programme.rosterA() + "/imports")
                .then()
                .statusCode(413);
        sent(begun(), "email,note\na@example.org," + "y".repeat(16_777_217)).statusCode(413);
    }

    @Test
    void nobodyElseSeesOrAppliesIt() {
        String file = begun();
        UUID stranger = people.person("Sam");

        as(stranger).get("/api/roster-imports/" + file).then().statusCode(403);
        as(stranger)
                .get("/api/rosters/" + programme.rosterA() + "/entries.csv")
                .then()
                .statusCode(403);
        assertThat(sentBy(stranger, file, "email\na@example.org\n").statusCode())
                .isEqualTo(403);
        as(organiser).delete("/api/roster-imports/" + file).then().statusCode(204);
        as(organiser).get("/api/roster-imports/" + file).then().statusCode(404);
    }

    private String begun() {
        return created(
                organiser,
                "/api/rosters/" + programme.rosterA() + "/imports",
                new HashMap<>(Map.of("fileName", "members.csv")));
    }

    private ValidatableResponse sent(String file, String text) {
        return sentBy(organiser, file, text).then();
    }

    private static Response sentBy(UUID person, String file, String text) {
        return as(person)
                .contentType("text/csv; charset=utf-8")
                .body(text)
                .put("/api/roster-imports/" + file + "/file");
    }

    private ValidatableResponse changes(String file, String kind) {
        return as(organiser)
                .get("/api/roster-imports/" + file + "/changes?kind=" + kind)
                .then()
                .statusCode(200);
    }

    private Response apply(String file, ValidatableResponse preview, String gone) {
        return apply(file, preview.extract().header("ETag"), gone);
    }

    private Response apply(String file, String etag, String gone) {
        return as(organiser)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("gone", gone))
                .post("/api/roster-imports/" + file + "/apply");
    }

    private UUID roster() {
        return UUID.fromString(programme.rosterA());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private long entries() {
        return database.number("select count(*) from roster_entry where roster_id = ?", roster());
    }

    private long versionOf(String email) {
        return database.number("select version from roster_entry where roster_id = ? and email = ?", roster(), email);
    }

    private UUID person(String email) {
        UUID person = people.person("Somebody");
        database.run("delete from roster_entry where email = ?", email);
        database.run("update person set email = 'once-' || id || '@example.org' where email = ?", email);
        database.run("update person set email = ? where id = ?", email, person);
        return person;
    }

    private String emailOf(UUID person) {
        return as(person).get("/api/me").then().extract().path("email");
    }

    private String idOf(UUID person) {
        return as(person).get("/api/enrolments").then().extract().path("items[0].id");
    }
}
