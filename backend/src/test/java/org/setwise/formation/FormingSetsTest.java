package org.setwise.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.formation.ProgrammeToForm.Applied;
import org.setwise.formation.ProgrammeToForm.Open;

/** From applications to sets: proposed, looked at, changed by hand, shown to applicants, made. */
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
    void theSetsAreMadeWithOffersForEverybodyAndADeclinedPlaceGoesToWhoWaits() {
        Open programme = forming.open(5);
        List<Applied> five = forming.applicants(programme, 5);
        Applied sixth = forming.applicant(programme, "Organisation 1", "SOME", ProgrammeToForm.tuesdays());
        JsonPath formed = forming.formed(programme);
        assertThat(formed.<String>getList("leftOver.enrolmentId")).containsExactly(sixth.enrolment());
        assertThat(formed.getString("leftOver[0].why")).contains("rules 3 and 4");

        forming.accept(programme, formed).statusCode(200).body("summary.state", equalTo("ACCEPTED"));

        five.forEach(one -> assertThat(state(one)).isEqualTo("OFFERED"));
        as(five.get(0).person())
                .get("/api/enrolments/" + five.get(0).enrolment() + "/proposed-set")
                .then()
                .statusCode(200)
                .body("offered", equalTo(true))
                .body("companions.size()", equalTo(4))
                .body("weeklyTime.day", equalTo("TUESDAY"));
        answer(five.get(0), "accept");
        as(five.get(0).person())
                .get("/api/sets/" + setIdOf(five.get(0)))
                .then()
                .body("meetingHour", both(greaterThanOrEqualTo(24)).and(lessThan(48)));
        assertThat(state(sixth)).isEqualTo("WAITING");
        answer(five.get(1), "decline");
        assertThat(state(sixth)).isEqualTo("OFFERED");
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
    void anApplicantSeesTheProposedSetWithoutNamesAndDeclinesWithoutAReason() {
        Open programme = forming.open(20);
        List<Applied> people = forming.applicants(programme, 6);
        Applied one = people.get(0);
        JsonPath formed = forming.formed(programme);
        String id = formed.getString("summary.id");
        as(one.person())
                .get("/api/enrolments/" + one.enrolment() + "/proposed-set")
                .then()
                .statusCode(404);
        as(programme.organiser())
                .post("/api/formations/" + id + "/share")
                .then()
                .statusCode(200);

        String shown = as(one.person())
                .get("/api/enrolments/" + one.enrolment() + "/proposed-set")
                .then()
                .statusCode(200)
                .body("offered", equalTo(false))
                .body("companions.size()", equalTo(5))
                .extract()
                .asString();
        assertThat(shown).doesNotContain("Somebody").doesNotContain("@");
        as(one.person())
                .post("/api/enrolments/" + one.enrolment() + "/proposed-set/decline")
                .then()
                .statusCode(204);

        JsonPath after = forming.shown(programme, id);
        assertThat(after.<String>getList("leftOver.enrolmentId")).containsExactly(one.enrolment());
        assertThat(after.getBoolean("leftOver[0].declined")).isTrue();
        assertThat(state(one)).isEqualTo("WAITING");
        forming.accept(programme, formed).statusCode(412);
        forming.accept(programme, after).statusCode(200);
        assertThat(state(one)).as("not offered the set they declined").isEqualTo("WAITING");
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
    void aProposalOfUnknownOrDoubledPeopleIsRefused() {
        Open programme = forming.open(20);
        List<Applied> people = forming.applicants(programme, 6);
        JsonPath formed = forming.formed(programme);
        Map<String, Object> one = Map.of("enrolmentId", people.get(0).enrolment(), "pinned", false);
        Map<String, Object> stranger = Map.of("enrolmentId", UUID.randomUUID(), "pinned", false);

        List<Map<String, Object>> doubled = new ArrayList<>();
        doubled.add(Map.of("name", "Set 1", "people", List.of(one, one)));
        forming.arrange(programme, formed, doubled).statusCode(422);
        forming.arrange(programme, formed, List.of(Map.of("name", "Set 1", "people", List.of(stranger))))
                .statusCode(422);
        assertThat(forming.shown(programme, formed.getString("summary.id")).getInt("summary.version"))
                .isEqualTo(formed.getInt("summary.version"));
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

    private static String setIdOf(Applied one) {
        return as(one.person())
                .get("/api/enrolments/" + one.enrolment())
                .then()
                .statusCode(200)
                .extract()
                .path("set.id");
    }

    private static String state(Applied one) {
        return as(one.person())
                .get("/api/enrolments/" + one.enrolment())
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    private static void answer(Applied one, String answer) {
        as(one.person())
                .post("/api/enrolments/" + one.enrolment() + "/" + answer)
                .then()
                .statusCode(200);
    }
}
