package org.setwise.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.formation.ProgrammeToForm.Applied;
import org.setwise.formation.ProgrammeToForm.Open;

/** What happens at the same moment never gets past a rule. */
@QuarkusTest
class FormationAtOnceTest {
    @Inject
    ProgrammeToForm forming;

    @Test
    void acceptingWhileSomebodyWithdrawsEndsInOneWayOnly() {
        for (int attempt = 0; attempt < 3; attempt++) {
            Open programme = forming.open(6);
            List<Applied> people = forming.applicants(programme, 7);
            Applied leaving = people.get(0);
            JsonPath formed = forming.formed(programme);

            List<Integer> statuses = AtOnce.each(
                    2, i -> i == 0 ? forming.accept(programme, formed).extract().statusCode() : withdraw(leaving));

            assertThat(statuses.get(1)).isEqualTo(200);
            List<String> states =
                    people.stream().map(FormationAtOnceTest::state).toList();
            assertThat(states.getFirst()).isEqualTo("WITHDRAWN");
            if (statuses.getFirst() == 200) {
                assertThat(states.subList(1, 7))
                        .as("the place went to who waited")
                        .containsOnly("OFFERED");
            } else {
                assertThat(statuses.getFirst()).isEqualTo(412);
                assertThat(states.subList(1, 7)).containsOnly("WAITING");
            }
        }
    }

    @Test
    void ofManyFormationsStartedAtOnceOneRuns() {
        Open programme = forming.open(6);
        forming.applicants(programme, 6);

        List<Integer> statuses = AtOnce.each(5, i -> as(programme.organiser())
                .contentType(ContentType.JSON)
                .body(Map.of("timeZone", "Europe/London", "seconds", 2))
                .post("/api/programmes/" + programme.id() + "/formations")
                .statusCode());

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(4);
    }

    @Test
    void aProposalAcceptedTwiceAtOnceIsMadeOnce() {
        Open programme = forming.open(6);
        List<Applied> people = forming.applicants(programme, 6);
        JsonPath formed = forming.formed(programme);

        List<Integer> statuses =
                AtOnce.each(3, i -> forming.accept(programme, formed).extract().statusCode());

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(people.stream().map(FormationAtOnceTest::state)).containsOnly("OFFERED");
    }

    private static int withdraw(Applied one) {
        return as(one.person())
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/enrolments/" + one.enrolment() + "/withdraw")
                .statusCode();
    }

    private static String state(Applied one) {
        return as(one.person()).get("/api/enrolments/" + one.enrolment()).path("state");
    }
}
