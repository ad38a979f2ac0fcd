package org.setwise.rosterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.enrolled;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.setwise.MovableClock;

/** What a file changes in a roster, and what follows from it for people. */
@QuarkusTest
class AppliedRosterFileTest extends RosterFromFile {
    @Inject
    MovableClock clock;

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

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String emailOf(UUID person) {
        return as(person).get("/api/me").then().extract().path("email");
    }

    private String idOf(UUID person) {
        return as(person).get("/api/enrolments").then().extract().path("items[0].id");
    }
}
