package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** The steps of an enrolment and of its programme, as they are kept and shown. */
@QuarkusTest
class WhatIsKeptOfEnrolmentsTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    OfferExpiryService expiry;

    @Inject
    DatabaseByHand database;

    @Inject
    MovableClock clock;

    private AProgramme programme;
    private UUID organiser;

    @BeforeEach
    void aProgrammeWithOnePlace() {
        programme = programmes.open(1, 0, 7);
        organiser = programme.organiser();
    }

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void eachStepIsKeptWithWhoWhenAndWhy() {
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        UUID ben = programmes.entitled(programme.rosterA(), "Ben");
        String first = applied(amara, programme);
        String second = applied(ben, programme);
        clock.advance(Duration.ofDays(8));
        expiry.expireOffers();
        as(organiser)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Asked by telephone"))
                .post("/api/enrolments/" + second + "/withdraw")
                .then()
                .statusCode(200);

        history(organiser, first)
                .body("items.state", contains("APPLIED", "WAITING", "OFFERED", "EXPIRED"))
                .body("items.origin", contains("APPLICANT", "BY_ITSELF", "BY_ITSELF", "BY_ITSELF"))
                .body("items[2].set.name", equalTo("Tuesday set"));
        history(organiser, second)
                .body("items.state", contains("APPLIED", "WAITING", "OFFERED", "WITHDRAWN"))
                .body("items[3].by.name", equalTo("Olu Organiser"))
                .body("items[3].reason", equalTo("Asked by telephone"));
        history(ben, second).body("items[3].origin", equalTo("ORGANISER")).body("items[3].by", nullValue());
        assertThat(database.number(
                        "select count(*) from enrolment_change where enrolment_id = ? and at > now() + interval '7 days'",
                        UUID.fromString(second)))
                .isEqualTo(1);
        as(amara).get("/api/enrolments/" + second + "/history").then().statusCode(404);
    }

    @Test
    void whatWasKeptCannotBeChanged() {
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        applied(amara, programme);

        assertThat(catchThrowable(() -> database.run("update enrolment_change set state = 'REFUSED'")))
                .hasMessageContaining("permission denied");
        assertThat(catchThrowable(() -> database.run("delete from enrolment_change")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void whoKeepsAPlaceWithoutBeingOnAListIsShownToTheOrganiser() {
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String enrolment = ProgrammesInTests.enrolled(amara, programme);
        as(organiser).get("/api/enrolments/" + enrolment).then().body("entitledToday", equalTo(true));

        database.run(
                "update roster_entry set valid_from = date '2020-01-01', valid_to = date '2020-12-31' where email = (select email from person where id = ?)",
                amara);

        as(organiser)
                .get("/api/enrolments/" + enrolment)
                .then()
                .body("entitledToday", equalTo(false))
                .body("state", equalTo("ENROLLED"));
        as(organiser)
                .get("/api/rosters/" + programme.rosterA() + "/entries")
                .then()
                .body("items.validToday", contains(false))
                .body("items.holdsPlace", contains(true));
    }

    @Test
    void whatApplicantsRelyOnIsToldWhenItChanges() {
        UUID amara = programmes.entitled(programme.rosterA(), "Amara");
        String enrolment = applied(amara, programme);
        String path = "/api/programmes/" + programme.id();
        Map<String, Object> draft = ProgrammesInTests.draft(programme.organisation(), 1);
        draft.put("startsOn", "2026-03-15");
        draft.put("sessionMinutes", 90);
        revise(path, draft);
        revise(path, draft);

        as(amara)
                .get(path + "/changes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].what.fact", contains("STARTS_ON", "SESSION_MINUTES"))
                .body("items[0].what.before", contains("2026-03-01", "60"))
                .body("items[0].what.after", contains("2026-03-15", "90"));
        assertThat(stateOf(amara, enrolment)).isEqualTo("OFFERED");
    }

    private void revise(String path, Map<String, Object> draft) {
        as(organiser)
                .contentType(ContentType.JSON)
                .header("If-Match", as(organiser).get(path).header("ETag"))
                .body(draft)
                .put(path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history(UUID reader, String enrolment) {
        return as(reader)
                .get("/api/enrolments/" + enrolment + "/history")
                .then()
                .statusCode(200);
    }
}
