package org.setwise.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.formation.ProgrammeToForm.Applied;
import org.setwise.formation.ProgrammeToForm.Open;

/** Proposing sets: what is explained, kept by hand, stopped and told. */
@QuarkusTest
class FormingSetsTest {
    @Inject
    ProgrammeToForm forming;

    @Inject
    FormationUpkeepService upkeep;

    @Inject
    DatabaseByHand database;

    @Inject
    MovableClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void twelvePeopleBecomeTwoSetsOfSixThatAreExplained() {
        Open programme = forming.open(20);
        forming.applicants(programme, 12);

        JsonPath formed = forming.formed(programme);

        assertThat(formed.getString("summary.state")).isEqualTo("FINISHED");
        assertThat(formed.getInt("summary.brokenCount")).isZero();
        assertThat(formed.<Integer>getList("sets.collect { it.people.size() }")).containsExactly(6, 6);
        assertThat(formed.getString("sets[0].explanation"))
                .isEqualTo("Three organisations of two; three experience levels. Tuesday 17:00 suits all six,"
                        + " and so does one other time.");
        assertThat(formed.getInt("summary.points"))
                .isEqualTo(formed.<Integer>getList("sets.points").stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(formed.getInt("summary.points")).isGreaterThanOrEqualTo(formed.getInt("summary.leastPoints"));
    }

    @Test
    void aRuleBrokenByHandIsToldInWordsAndBlocksAcceptingUntilItIsMended() {
        Open programme = forming.open(20);
        List<Applied> people = forming.applicants(programme, 12);
        forming.declare(people.get(0).person(), null, List.of(people.get(5).email()));
        JsonPath formed = forming.formed(programme);
        String one = people.get(0).enrolment();
        int its = setOf(formed, one);
        int others = setOf(formed, people.get(5).enrolment());
        assertThat(its).isNotEqualTo(others);

        JsonPath broken = forming.move(programme, formed, one, others)
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(broken.getInt("summary.brokenCount")).isEqualTo(1);
        assertThat(broken.<String>getList("sets[" + others + "].findings.kind")).contains("KEPT_APART");
        assertThat(broken.<String>getList("summary.allowedActions")).doesNotContain("acceptFormation");
        forming.accept(programme, broken).statusCode(409).body("rule", equalTo(28));
        as(programme.organiser())
                .post("/api/formations/" + broken.getString("summary.id") + "/share")
                .then()
                .statusCode(409)
                .body("rule", equalTo(28));

        JsonPath mended = forming.move(programme, broken, one, its)
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(mended.getInt("summary.brokenCount")).isZero();
        forming.accept(programme, mended).statusCode(200);
    }

    @Test
    void whoIsPinnedStaysWhenSetsAreFormedAgain() {
        Open programme = forming.open(20);
        forming.applicants(programme, 12);
        JsonPath formed = forming.formed(programme);
        String moved = formed.getString("sets[0].people[0].enrolmentId");
        JsonPath pinned = forming.move(programme, formed, moved, 1)
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> with = pinned.getList("sets[1].people.findAll { it.pinned }.enrolmentId");
        assertThat(with).containsExactly(moved);

        JsonPath again = forming.formed(programme, pinned.getString("summary.id"));

        assertThat(again.getString("sets[0].name")).isEqualTo("Set 2");
        assertThat(again.<String>getList("sets.name")).doesNotHaveDuplicates();
        assertThat(again.<String>getList("sets[0].people.enrolmentId")).contains(moved);
        assertThat(again.getBoolean("sets[0].people.find { it.enrolmentId == '" + moved + "' }.pinned"))
                .isTrue();
        assertThat(again.getInt("summary.brokenCount")).isZero();
    }

    @Test
    void infeasibleApplicationsSayWhoAndWhy() {
        Open programme = forming.open(20);
        forming.applicants(programme, 6);
        Applied alone = forming.applicant(
                programme,
                "Organisation 9",
                "SOME",
                Map.of("timeZone", "Europe/London", "days", List.of(Map.of("day", "SUNDAY", "hours", List.of(3)))));

        JsonPath formed = forming.formed(programme);

        assertThat(formed.getInt("summary.brokenCount")).isZero();
        assertThat(formed.<String>getList("leftOver.enrolmentId")).containsExactly(alone.enrolment());
        assertThat(formed.getString("leftOver[0].why"))
                .isEqualTo("Nobody else can meet when they can, and a set wants four people (rule 1).");
    }

    @Test
    void oneFormationAProgrammeRunsAtATimeAndCanBeStopped() {
        Open programme = forming.open(20);
        forming.applicants(programme, 13);
        String path = "/api/programmes/" + programme.id() + "/formations";
        Map<String, Object> wanted = Map.of("timeZone", "Europe/London", "seconds", 600);
        String id = as(programme.organiser())
                .contentType(ContentType.JSON)
                .body(wanted)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");

        as(programme.organiser())
                .contentType(ContentType.JSON)
                .body(wanted)
                .post(path)
                .then()
                .statusCode(409);
        as(programme.organiser()).post("/api/formations/" + id + "/stop").then().statusCode(200);
        forming.runs.endOf(UUID.fromString(id)).join();

        JsonPath stopped = forming.shown(programme, id);
        assertThat(stopped.getString("summary.state")).isIn("STOPPED", "FINISHED");
        assertThat(stopped.getList("sets")).isNotEmpty();
    }

    @Test
    void aFormationWhoseServerHasGoneIsMarkedAndKeepsItsBest() {
        Open programme = forming.open(20);
        forming.applicants(programme, 12);
        JsonPath formed = forming.formed(programme);
        String id = formed.getString("summary.id");
        database.run("update formation set state = 'RUNNING', ended_at = null where id = cast(? as uuid)", id);
        upkeep.markInterrupted();
        assertThat(forming.shown(programme, id).getString("summary.state")).isEqualTo("RUNNING");

        clock.advance(Duration.ofSeconds(30));
        upkeep.markInterrupted();

        JsonPath interrupted = forming.shown(programme, id);
        assertThat(interrupted.getString("summary.state")).isEqualTo("INTERRUPTED");
        assertThat(interrupted.<Integer>getList("sets.collect { it.people.size() }"))
                .containsExactly(6, 6);
        clock.setRight();
        forming.accept(programme, interrupted).statusCode(200);
    }

    @Test
    void internalSetsStayWithinOneOrganisation() {
        Open programme = forming.open(20, "INTERNAL");
        List<Applied> people = forming.applicants(programme, 12);

        JsonPath formed = forming.formed(programme);

        assertThat(formed.<Integer>getList("sets.collect { it.people.size() }")).containsExactly(4, 4, 4);
        assertThat(formed.<List<String>>getList("sets.people.organisation"))
                .allMatch(organisations -> organisations.stream().distinct().count() == 1);
        JsonPath broken = forming.move(
                        programme,
                        formed,
                        people.get(0).enrolment(),
                        (setOf(formed, people.get(0).enrolment()) + 1) % 3)
                .extract()
                .jsonPath();
        forming.accept(programme, broken).statusCode(409).body("rule", equalTo(27));
    }

    private static int setOf(JsonPath formed, String enrolment) {
        List<List<String>> sets = formed.getList("sets.people.enrolmentId");
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).contains(enrolment)) {
                return i;
            }
        }
        return -1;
    }
}
