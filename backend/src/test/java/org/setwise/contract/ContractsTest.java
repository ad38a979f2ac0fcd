package org.setwise.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetState;
import org.setwise.learningset.SetsInTests;

@QuarkusTest
class ContractsTest {
    @Inject
    SetsInTests sets;

    @Inject
    SessionsInTests sessions;

    @Inject
    DatabaseByHand database;

    @Test
    void aContractIsReadByTheSetItsOrganisersAndAdministrators() {
        SetInTests set = sets.make(SetsInTests.wanted(2).unsigned().withFacilitator());
        String path = "/api/sets/" + set.setId() + "/contract";
        sign(set, set.member(0), 1).statusCode(201);

        as(set.member(1))
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("signatures.person.name", contains("Ada"))
                .body("missing.name", contains("Ben"))
                .body("allSigned", equalTo(false))
                .body("allowedActions", contains("reviseContract", "signContract"));
        as(set.facilitator()).get(path).then().body("allowedActions", contains("reviseContract"));
        as(set.organiser()).get(path).then().statusCode(200).body("allowedActions.size()", equalTo(0));
        as(sets.administrator(), "administrator").get(path).then().statusCode(200);
        as(sets.person("Outsider")).get(path).then().statusCode(404);
        as(sets.person("Outsider")).get(path + "s").then().statusCode(404);
    }

    @Test
    void aChangedClauseAsksForNewSignatures() {
        SetInTests set = sets.running(2);
        revise(set, set.member(0), "\"1\"", terms("Start on time."))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("number", equalTo(2))
                .body("createdBy.name", equalTo("Ada"))
                .body("signatures.size()", equalTo(0))
                .body("allSigned", equalTo(false));

        sign(set, set.member(0), 1)
                .statusCode(409)
                .body("type", equalTo("/problems/contract-changed"))
                .body("rule", equalTo(6));
        sign(set, set.member(0), 2).statusCode(201);
        sign(set, set.member(0), 2).statusCode(201);
        sign(set, set.member(1), 2).statusCode(201).body("allSigned", equalTo(true));
        as(set.member(0))
                .get("/api/sets/" + set.setId() + "/contracts")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.allSigned", contains(true, true));
    }

    @Test
    void anUnchangedContractKeepsItsSignatures() {
        SetInTests set = sets.running(2);
        Map<String, Object> same = terms("x");
        same.put("clauses", List.of());

        revise(set, set.member(0), "\"1\"", same)
                .statusCode(200)
                .body("number", equalTo(1))
                .body("allSigned", equalTo(true));
    }

    @Test
    void aContractIsRevisedInTheVersionThatWasReadByThoseWhoAgreeOnIt() {
        SetInTests set = sets.make(SetsInTests.wanted(2).withFacilitator());
        revise(set, set.member(0), null, terms("A")).statusCode(428);
        revise(set, set.organiser(), "\"1\"", terms("A")).statusCode(403);
        revise(set, sets.administrator(), "\"1\"", terms("A")).statusCode(403);
        revise(set, sets.person("Outsider"), "\"1\"", terms("A")).statusCode(404);
        revise(set, set.facilitator(), "\"1\"", terms("A")).statusCode(200);
        revise(set, set.member(0), "\"1\"", terms("B")).statusCode(412);
        sign(set, set.facilitator(), 2).statusCode(403);
        sign(set, set.organiser(), 2).statusCode(403);
        SetInTests early = sets.make(SetsInTests.wanted(2).in(SetState.ENROLLING));
        revise(early, early.organiser(), "\"1\"", terms("A")).statusCode(200);
    }

    @Test
    void twoRevisionsAtOnceMakeOneNewVersion() {
        SetInTests set = sets.running(2);
        List<Integer> statuses = AtOnce.each(2, i -> revise(set, set.member(i), "\"1\"", terms("Clause of " + i))
                .extract()
                .statusCode());

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 412)).isEqualTo(1);
    }

    @Test
    void theModeDoesNotChangeUnderASessionThatIsGoingOn() throws SQLException {
        SetInTests set = sets.running(2);
        sessions.introductory(set, SessionState.IN_PROGRESS);
        Map<String, Object> other = terms("A");
        other.put("mode", "QUESTIONS_AND_EXPERIENCE");

        revise(set, set.member(0), "\"1\"", other)
                .statusCode(409)
                .body("type", equalTo("/problems/mode-in-use"))
                .body("rule", equalTo(7));
        revise(set, set.member(0), "\"1\"", terms("A")).statusCode(200);
    }

    @Test
    void whoJoinsLaterIsAskedToSignToo() {
        SetInTests set = sets.running(2);
        UUID late = sets.person("Late Comer");
        sets.enter(set.rosterId(), late);
        database.run("""
                insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                  experience_level, motivation, state, applied_at, offer_expires_at, accepted_at)
                values (gen_random_uuid(), ?, ?, ?, ?, current_date, ?, 'NEW', 'To learn', 'ENROLLED', now(), now(), now())
                """, set.programmeId(), set.setId(), late, set.rosterId(), set.organisationId());

        as(set.member(0))
                .get("/api/sets/" + set.setId() + "/contract")
                .then()
                .body("allSigned", equalTo(false))
                .body("missing.name", contains("Late Comer"));
    }

    @Test
    void whatIsNotValidIsToldByItsFieldAndChangesNothing() {
        SetInTests set = sets.running(2);
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "quorum", 1, "sessionMinutes", 10, "mode", "ANYHOW", "turnsPerSession", 7, "surprise", 1)
                .entrySet()) {
            Map<String, Object> broken = terms("A");
            broken.put(wrong.getKey(), wrong.getValue());
            revise(set, set.member(0), "\"1\"", broken)
                    .statusCode(422)
                    .body("violations.field", hasItem(wrong.getKey()));
        }
        revise(set, set.member(0), "\"1\"", terms("nul \u0000"))
                .statusCode(422)
                .body("violations.field", hasItem("clauses[0].text"));
        as(set.member(0))
                .get("/api/sets/" + set.setId() + "/contracts")
                .then()
                .body("items.size()", equalTo(1))
                .body("items.number", not(hasItem(2)));
    }

    @Test
    void aSetAgreesOnADayOfTheMonthOrOnSoManyWeeksAndNotOnBoth() {
        SetInTests set = sets.running(2);
        Map<String, Object> terms = terms("Ours");
        Map<String, Object> lastFriday = Map.of("ordinal", 5, "weekday", "FRIDAY", "every", 2);
        terms.put("monthly", lastFriday);
        revise(set, set.member(0), "\"1\"", terms)
                .statusCode(422)
                .body("violations.field", contains("weeksBetweenSessions"));
        terms.remove("weeksBetweenSessions");
        revise(set, set.member(0), "\"1\"", terms)
                .statusCode(200)
                .body("number", equalTo(2))
                .body("weeksBetweenSessions", equalTo(null))
                .body("monthly", equalTo(lastFriday));
        revise(set, set.member(0), "\"2\"", terms).statusCode(200).body("number", equalTo(2));
        terms.put("monthly", Map.of("ordinal", 6, "weekday", "FRIDAY"));
        revise(set, set.member(0), "\"2\"", terms).statusCode(422);
        terms.remove("monthly");
        revise(set, set.member(0), "\"2\"", terms).statusCode(422);
        revise(set, set.member(0), "\"2\"", terms("Ours"))
                .statusCode(200)
                .body("number", equalTo(3))
                .body("weeksBetweenSessions", equalTo(4))
                .body("monthly", equalTo(null));
    }

    @Test
    void aListOfVersionsTakesAsManyStatementsForManyAsForOne() {
        SetInTests set = sets.running(2);
        Runnable list = () -> as(set.member(0))
                .get("/api/sets/" + set.setId() + "/contracts")
                .then()
                .statusCode(200);
        revise(set, set.member(0), "\"1\"", terms("A")).statusCode(200);
        long forTwo = database.statementsDuring(list);
        for (int number = 2; number < 6; number++) {
            revise(set, set.member(0), "\"" + number + "\"", terms("Clause " + number))
                    .statusCode(200);
        }

        assertThat(database.statementsDuring(list)).isEqualTo(forTwo);
    }

    private static Map<String, Object> terms(String clause) {
        return new HashMap<>(Map.of(
                "mode",
                "OPEN_QUESTIONS",
                "sessionMinutes",
                60,
                "weeksBetweenSessions",
                4,
                "turnsPerSession",
                1,
                "quorum",
                3,
                "clauses",
                List.of(Map.of("title", "Ours", "text", clause))));
    }

    private static ValidatableResponse revise(SetInTests set, UUID person, String etag, Map<String, Object> terms) {
        Map<String, Object> headers = etag == null ? Map.of() : Map.of("If-Match", etag);
        return as(person)
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(terms)
                .put("/api/sets/" + set.setId() + "/contract")
                .then();
    }

    private static ValidatableResponse sign(SetInTests set, UUID person, int number) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(Map.of("number", number))
                .post("/api/sets/" + set.setId() + "/contract/signatures")
                .then();
    }
}
