package org.setwise.rosterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;

/** From a file to a roster: looked through first, then applied as a whole or not at all. */
@QuarkusTest
class RosterImportTest extends RosterFromFile {
    private static final int MANY = 50_000;

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
}
