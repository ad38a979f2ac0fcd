package org.setwise.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.created;
import static org.setwise.programme.ProgrammesInTests.draft;
import static org.setwise.programme.ProgrammesInTests.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetsInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Programmes as they are made, opened, changed and listed. */
@QuarkusTest
class ProgrammesTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    SetsInTests people;

    @Inject
    DatabaseByHand database;

    @Test
    void organisersCreateProgrammesOfTheirOrganisationAndNobodyElseDoes() {
        UUID organisation = people.organisation("Organisation " + UUID.randomUUID());
        UUID organiser = programmes.organiserOf(organisation);

        send(organiser, draft(organisation, 7))
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("clauses.title", contains("Confidence"))
                .body("allowedActions", hasItems("updateProgramme", "createRoster", "createSet"))
                .body("allowedActions", not(hasItem("openProgramme")));
        send(people.person("Sam"), draft(organisation, 7)).statusCode(403);
    }

    @Test
    void aProgrammeIsSeenByEverybodyOnlyWhileItIsOpen() {
        UUID organisation = people.organisation("Organisation " + UUID.randomUUID());
        UUID organiser = programmes.organiserOf(organisation);
        String id = created(organiser, "/api/programmes", draft(organisation, 7));
        UUID anybody = people.person("Anybody");
        UUID administrator = people.administrator();

        as(anybody).get("/api/programmes/" + id).then().statusCode(404);
        as(administrator, "administrator").get("/api/programmes/" + id).then().statusCode(200);
        assertThat(listed(anybody)).doesNotContain(id);
        assertThat(listed(organiser)).contains(id);
        created(organiser, "/api/programmes/" + id + "/rosters", Map.of("name", "Advocates", "reservedPlaces", 7));
        as(organiser).post("/api/programmes/" + id + "/open").then().statusCode(200);
        as(anybody)
                .get("/api/programmes/" + id)
                .then()
                .statusCode(200)
                .body("allowedActions", contains("applyForPlace"));
        assertThat(listed(anybody)).contains(id);
        as(organiser).post("/api/programmes/" + id + "/close").then().statusCode(200);
        as(anybody).get("/api/programmes/" + id).then().statusCode(404);
    }

    @Test
    void aProgrammeOpensWithARosterOnlyAndOnce() {
        UUID organisation = people.organisation("Organisation " + UUID.randomUUID());
        UUID organiser = programmes.organiserOf(organisation);
        String id = created(organiser, "/api/programmes", draft(organisation, 7));

        as(organiser)
                .post("/api/programmes/" + id + "/open")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/programme-has-no-roster"))
                .body("rule", equalTo(2));
        created(organiser, "/api/programmes/" + id + "/rosters", Map.of("name", "Advocates", "reservedPlaces", 0));
        as(organiser).post("/api/programmes/" + id + "/open").then().statusCode(200);
        as(organiser)
                .post("/api/programmes/" + id + "/open")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/programme-state"));
    }

    @Test
    void aProgrammeIsChangedOnlyInTheVersionThatWasRead() {
        AProgramme programme = programmes.open(7, 0, 7);
        String path = "/api/programmes/" + programme.id();
        String etag = as(programme.organiser()).get(path).header("ETag");
        Map<String, Object> changed = draft(programme.organisation(), 8);

        put(programme.organiser(), path, null, changed).statusCode(428);
        put(programme.organiser(), path, etag, changed).statusCode(200).body("places", equalTo(8));
        put(programme.organiser(), path, etag, changed).statusCode(412);
        put(people.person("Sam"), path, etag, changed).statusCode(403);
    }

    @Test
    void whatIsNotValidIsToldByItsFieldAndChangesNothing() {
        UUID organisation = people.organisation("Organisation " + UUID.randomUUID());
        UUID organiser = programmes.organiserOf(organisation);

        refused(organiser, organisation, "name", " ", "name");
        refused(organiser, organisation, "name", "x".repeat(201), "name");
        refused(organiser, organisation, "summary", "nul \u0000", "summary");
        refused(organiser, organisation, "mode", "ANYHOW", "mode");
        refused(organiser, organisation, "places", 0, "places");
        refused(organiser, organisation, "setSize", 10, "setSize");
        refused(organiser, organisation, "endsOn", "2025-01-01", "endsOn");
        refused(organiser, organisation, "startsOn", "-9999-01-01", "startsOn");
        refused(organiser, organisation, "startsOn", "+200000-01-01", "startsOn");
        refused(organiser, organisation, "surprise", 1, "surprise");
        refused(organiser, organisation, "clauses", List.of(Map.of("title", "", "text", "x")), "clauses[0].title");

        assertThat(database.number("select count(*) from programme where organisation_id = ?", organisation))
                .isZero();
    }

    @Test
    void listsTakeAsManyStatementsForManyAsForOne() {
        AProgramme programme = programmes.open(4, 0, 7);
        Runnable entries = () -> as(programme.organiser())
                .get("/api/rosters/" + programme.rosterA() + "/entries")
                .then()
                .statusCode(200);
        Runnable rosters = () -> as(programme.organiser())
                .get("/api/programmes/" + programme.id() + "/rosters")
                .then()
                .statusCode(200);
        Runnable one = () ->
                as(programme.organiser()).get("/api/programmes?limit=1").then().statusCode(200);
        Runnable many = () ->
                as(programme.organiser()).get("/api/programmes?limit=50").then().statusCode(200);
        programmes.entitled(programme.rosterA(), "One");
        long forOneEntry = database.statementsDuring(entries);
        long forTwoRosters = database.statementsDuring(rosters);
        for (int i = 0; i < 5; i++) {
            programmes.entitled(programme.rosterA(), "More");
            people.roster(UUID.fromString(programme.id()), "Roster " + i, 0);
            programmes.open(1, 0, 7);
        }

        assertThat(database.statementsDuring(entries)).isEqualTo(forOneEntry);
        assertThat(database.statementsDuring(rosters)).isEqualTo(forTwoRosters);
        assertThat(database.statementsDuring(many)).isEqualTo(database.statementsDuring(one));
    }

    @Test
    void aListIsReadPageByPage() {
        AProgramme programme = programmes.open(4, 0, 7);
        String path = "/api/programmes/" + programme.id() + "/rosters?limit=1";
        String next = as(programme.organiser())
                .get(path)
                .then()
                .body("items.name", contains("Advocates"))
                .extract()
                .path("next");

        as(programme.organiser())
                .get(path + "&after=" + next)
                .then()
                .body("items.name", contains("Managers"))
                .body("next", equalTo(null));
        as(programme.organiser())
                .get("/api/programmes?after=bm9uc2Vuc2U")
                .then()
                .statusCode(422);
    }

    private static List<String> listed(UUID person) {
        return as(person)
                .get("/api/programmes?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse send(UUID person, Map<String, Object> draft) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/programmes")
                .then();
    }

    private static void refused(UUID organiser, UUID organisation, String field, Object value, String violation) {
        Map<String, Object> wrong = new HashMap<>(draft(organisation, 7));
        wrong.put(field, value);
        send(organiser, wrong).statusCode(422).body("violations.field", hasItem(violation));
    }
}
