package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.apply;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.DatabaseByHand;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Whatever people do one after another: places are never exceeded, reserved ones stay reserved, nobody is overtaken. */
@QuarkusTest
class PlacesInAnyOrderTest {
    private static final int STEPS = 60;
    private static final String[] ANSWERS = {"accept", "decline", "withdraw"};

    @Inject
    ProgrammesInTests programmes;

    @Inject
    DatabaseByHand database;

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2026, 65537})
    void theRulesAboutPlacesHoldAfterEveryStep(long seed) {
        Random chance = new Random(seed);
        AProgramme programme = programmes.open(5, 2, 9);
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            people.add(programmes.entitled(i % 2 == 0 ? programme.rosterA() : programme.rosterB(), "Person " + i));
        }
        Map<UUID, String> enrolments = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            UUID person = people.get(chance.nextInt(people.size()));
            switch (chance.nextInt(5)) {
                case 0, 1 -> {
                    String id = apply(person, programme).then().extract().path("id");
                    enrolments.merge(person, id == null ? "" : id, (old, created) -> created.isEmpty() ? old : created);
                }
                case 2, 3 -> answer(person, enrolments.get(person), ANSWERS[chance.nextInt(ANSWERS.length)]);
                default -> changePlaces(programme, 3 + chance.nextInt(5));
            }
            assertRulesHold(programme, "seed " + seed + ", step " + step);
        }
    }

    private void assertRulesHold(AProgramme programme, String when) {
        UUID id = UUID.fromString(programme.id());
        long places = database.number("select places from programme where id = ?", id);
        long advocates = used(programme.rosterA());
        long managers = used(programme.rosterB());
        assertThat(Math.max(advocates, 2) + managers).as(when).isLessThanOrEqualTo(places);
        boolean roomForAdvocates = Math.max(advocates + 1, 2) + managers <= places;
        boolean roomForManagers = Math.max(advocates, 2) + managers + 1 <= places;
        assertThat(roomForAdvocates && waits(programme.rosterA()) > 0)
                .as(when + ": an advocate waits")
                .isFalse();
        assertThat(roomForManagers && waits(programme.rosterB()) > 0)
                .as(when + ": a manager waits")
                .isFalse();
    }

    private long used(String roster) {
        return database.number(
                "select count(*) from enrolment where roster_id = ? and state in ('OFFERED', 'ENROLLED', 'COMPLETED')",
                UUID.fromString(roster));
    }

    private long waits(String roster) {
        return database.number("""
                select count(*) from enrolment e join person p on p.id = e.person_id
                  join roster_entry t on t.email = p.email where t.roster_id = ? and e.state = 'WAITING'
                """, UUID.fromString(roster));
    }

    private static void answer(UUID person, String enrolment, String answer) {
        if (enrolment != null && !enrolment.isEmpty()) {
            int status = as(person)
                    .contentType(ContentType.JSON)
                    .body(answer.equals("withdraw") ? "{}" : "")
                    .post("/api/enrolments/" + enrolment + "/" + answer)
                    .statusCode();
            assertThat(status).as(answer).isIn(200, 409);
        }
    }

    private static void changePlaces(AProgramme programme, int places) {
        String path = "/api/programmes/" + programme.id();
        String etag = as(programme.organiser()).get(path).header("ETag");
        int status = as(programme.organiser())
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(ProgrammesInTests.draft(programme.organisation(), places))
                .put(path)
                .statusCode();
        assertThat(status).isIn(200, 409);
    }
}
