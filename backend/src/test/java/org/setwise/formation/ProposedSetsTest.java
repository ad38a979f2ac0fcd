package org.setwise.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.formation.ProgrammeToForm.Applied;
import org.setwise.formation.ProgrammeToForm.Open;

/** From a proposal to sets: what applicants see and answer, and what the sets are made of. */
@QuarkusTest
class ProposedSetsTest {
    @Inject
    ProgrammeToForm forming;

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
