package org.setwise.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningset.SetInTests;

@QuarkusTest
class HolidaysTest {
    @Inject
    SessionsInTests sessions;

    private SetInTests set;

    @BeforeEach
    void aProgramme() throws SQLException {
        set = sessions.set();
    }

    @Test
    void organisers_say_when_sets_do_not_meet_and_members_read_it() {
        keep(
                        set.organiser(),
                        "\"0\"",
                        Map.of("publicHolidaysOf", "gb-eng", "own", List.of(away("2026-08-03", "2026-08-16"))))
                .statusCode(200)
                .body("publicHolidaysOf.name", equalTo("England, United Kingdom"));
        read(set.member(0))
                .body("own.name", contains("Summer break"))
                .body("coming.name", hasItem("Christmas"))
                .body("version", equalTo(1))
                .body("allowedActions", empty());
        keep(set.organiser(), "\"0\"", Map.of("own", List.of())).statusCode(412);
        keep(set.organiser(), "\"1\"", Map.of("own", List.of())).statusCode(200);
        read(set.member(0)).body("own", empty()).body("coming", empty());
    }

    @Test
    void nobody_else_does() {
        keep(set.member(0), "*", Map.of("own", List.of())).statusCode(403);
        keep(set.facilitator(), "*", Map.of("own", List.of())).statusCode(403);
    }

    @Test
    void what_is_no_region_and_no_stretch_of_days_is_refused() {
        keep(set.organiser(), "*", Map.of("publicHolidaysOf", "xx", "own", List.of()))
                .statusCode(422)
                .body("violations.field", contains("publicHolidaysOf"));
        keep(set.organiser(), "*", Map.of("own", List.of(away("2026-08-16", "2026-08-03"))))
                .statusCode(422)
                .body("violations.field", contains("own[0].lastDay"));
    }

    @Test
    void regions_are_listed_by_country() {
        as(set.member(0)).get("/api/holiday-regions").then().body("items.code", hasItems("gb", "de", "au"));
        as(set.member(0))
                .get("/api/holiday-regions?country=gb")
                .then()
                .body("items.code", hasItems("gb-sct", "gb-eng"));
        as(set.member(0)).get("/api/holiday-regions?country=zz").then().body("items", empty());
    }

    private static Map<String, Object> away(String first, String last) {
        return Map.of("name", "Summer break", "firstDay", first, "lastDay", last);
    }

    private ValidatableResponse keep(UUID person, String ifMatch, Map<String, ?> list) {
        return as(person)
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(list)
                .put("/api/programmes/{id}/holidays", set.programmeId())
                .then();
    }

    private ValidatableResponse read(UUID person) {
        return as(person)
                .get("/api/programmes/{id}/holidays", set.programmeId())
                .then();
    }
}
