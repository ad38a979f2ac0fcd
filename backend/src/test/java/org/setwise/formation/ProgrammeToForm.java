package org.setwise.formation;

import static org.setwise.TestSignIn.as;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests;

/** Cross-organisation programmes without sets, and people who apply to them, for tests of formation. */
@Singleton
class ProgrammeToForm {
    private static final String[] LEVELS = {"NEW", "SOME", "EXPERIENCED"};

    @Inject
    SetsInTests sets;

    @Inject
    ProgrammesInTests programmes;

    @Inject
    DatabaseByHand database;

    @Inject
    FormationRuns runs;

    record Open(UUID organiser, String id, String roster) {}

    Open open(int places) {
        return open(places, "CROSS_ORGANISATION");
    }

    Open open(int places, String scope) {
        UUID organisation = sets.organisation("Organisation " + UUID.randomUUID());
        UUID organiser = programmes.organiserOf(organisation);
        Map<String, Object> draft = ProgrammesInTests.draft(organisation, places);
        draft.put("scope", scope);
        String id = ProgrammesInTests.created(organiser, "/api/programmes", draft);
        String roster = ProgrammesInTests.created(
                organiser, "/api/programmes/" + id + "/rosters", Map.of("name", "Everybody", "reservedPlaces", 0));
        as(organiser).post("/api/programmes/" + id + "/open").then().statusCode(200);
        return new Open(organiser, id, roster);
    }

    /** Somebody who applied. */
    record Applied(UUID person, String enrolment, String email) {}

    /** People of three organisations and all levels, who can meet on Tuesdays from 17:00 to 19:00. */
    List<Applied> applicants(Open programme, int number) {
        List<Applied> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(applicant(programme, "Organisation " + i % 3, LEVELS[i % 3], tuesdays()));
        }
        return people;
    }

    static Map<String, Object> tuesdays() {
        return Map.of("timeZone", "Europe/London", "days", List.of(Map.of("day", "TUESDAY", "hours", List.of(17, 18))));
    }

    Applied applicant(Open programme, String organisation, String level, Map<String, Object> availability) {
        UUID person = programmes.entitled(programme.roster(), "Somebody " + UUID.randomUUID());
        Map<String, Object> application =
                new HashMap<>(Map.of("organisation", organisation, "experienceLevel", level, "motivation", "To think"));
        application.put("weeklyAvailability", availability);
        JsonPath applied = as(person)
                .contentType(ContentType.JSON)
                .body(application)
                .post("/api/programmes/" + programme.id() + "/enrolments")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Applied(person, applied.getString("id"), applied.getString("email"));
    }

    /** Forms sets for a second and returns the proposal. */
    JsonPath formed(Open programme) {
        return formed(programme, null);
    }

    JsonPath formed(Open programme, String around) {
        Map<String, Object> wanted = new HashMap<>(Map.of("timeZone", "Europe/London", "seconds", 1));
        wanted.put("aroundFormationId", around);
        String id = as(programme.organiser())
                .contentType(ContentType.JSON)
                .body(wanted)
                .post("/api/programmes/" + programme.id() + "/formations")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        runs.endOf(UUID.fromString(id)).join();
        return shown(programme, id);
    }

    JsonPath shown(Open programme, String formation) {
        return as(programme.organiser())
                .get("/api/formations/" + formation)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    ValidatableResponse accept(Open programme, JsonPath formation) {
        return as(programme.organiser())
                .header("If-Match", '"' + formation.getString("summary.version") + '"')
                .post("/api/formations/" + formation.getString("summary.id") + "/accept")
                .then();
    }

    /** The same sets but for one person, who goes to this set; from 0, -1 for left over. */
    ValidatableResponse move(Open programme, JsonPath formation, String enrolment, int to) {
        List<Map<String, Object>> wanted = new ArrayList<>();
        List<Map<String, Object>> proposed = formation.getList("sets");
        for (int i = 0; i < proposed.size(); i++) {
            List<Map<String, Object>> people = new ArrayList<>();
            for (String person : formation.<String>getList("sets[" + i + "].people.enrolmentId")) {
                if (!person.equals(enrolment)) {
                    people.add(Map.of("enrolmentId", person, "pinned", false));
                }
            }
            if (i == to) {
                people.add(Map.of("enrolmentId", enrolment, "pinned", true));
            }
            wanted.add(Map.of("name", proposed.get(i).get("name"), "people", people));
        }
        return arrange(programme, formation, wanted);
    }

    ValidatableResponse arrange(Open programme, JsonPath formation, List<Map<String, Object>> sets) {
        return as(programme.organiser())
                .contentType(ContentType.JSON)
                .header("If-Match", '"' + formation.getString("summary.version") + '"')
                .body(Map.of("sets", sets, "leftOver", List.of()))
                .put("/api/formations/" + formation.getString("summary.id") + "/arrangement")
                .then();
    }

    void declare(UUID person, String lineManager, List<String> conflicts) {
        Map<String, Object> declarations = new HashMap<>();
        declarations.put("lineManagerEmail", lineManager);
        declarations.put("conflictEmails", conflicts);
        as(person)
                .contentType(ContentType.JSON)
                .body(declarations)
                .put("/api/me/declarations")
                .then()
                .statusCode(200);
    }
}
