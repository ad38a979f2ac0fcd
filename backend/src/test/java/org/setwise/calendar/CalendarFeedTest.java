package org.setwise.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.TestSignIn;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class CalendarFeedTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;
    private SessionInTests planned;
    private UUID session;
    private UUID member;

    @BeforeEach
    void plan() throws SQLException {
        set = sessions.set(4, true, FacilitationMode.OPEN_QUESTIONS);
        member = set.member(0);
        planned = sessions.planned(set, clock.instant().plus(Duration.ofDays(20)), 1);
        session = planned.sessionId();
    }

    @Test
    void members_and_the_facilitator_find_their_sessions_and_nobody_else_does() {
        assertThat(feedOf(member).asString()).contains("UID:" + session + "@setwise", "SUMMARY:The set: session");
        assertThat(feedOf(set.facilitator()).asString()).contains(session.toString());
        assertThat(feedOf(set.organiser()).asString()).doesNotContain(session.toString());
        assertThat(feedOf(set.outsider()).asString())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    @Test
    void what_is_cancelled_stays_as_cancelled_under_a_higher_sequence() {
        TestSignIn.as(set.facilitator())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "A reason that stays in the set"))
                .post("/api/sessions/{id}/cancel", session)
                .then()
                .statusCode(200);

        assertThat(feedOf(member).asString())
                .contains("STATUS:CANCELLED", "SEQUENCE:1")
                .doesNotContain("A reason that stays");
    }

    @Test
    void the_presenter_alone_reads_that_they_present_and_after_a_change_the_other_does() {
        UUID presenter = planned.presenter();
        UUID other = planned.askers().getFirst();
        assertThat(textOf(presenter)).contains("You present.");
        assertThat(textOf(other)).doesNotContain("You present.");

        TestSignIn.as(set.facilitator())
                .contentType(ContentType.JSON)
                .body(Map.of("presenterId", other, "reason", "A reason that stays in the set"))
                .put("/api/turns/{id}/presenter", planned.turnId())
                .then()
                .statusCode(200);

        assertThat(textOf(presenter)).doesNotContain("You present.");
        assertThat(textOf(other)).contains("You present.").doesNotContain("A reason that stays");
    }

    @Test
    void whoever_apologises_has_the_hour_free_and_nobody_else_reads_of_it() {
        UUID other = set.member(1);
        assertThat(textOf(member)).contains("TRANSP:OPAQUE");

        TestSignIn.as(member)
                .post("/api/sessions/{id}/apologies", session)
                .then()
                .statusCode(200);

        assertThat(textOf(member)).contains("TRANSP:TRANSPARENT", "You have sent apologies.", "STATUS:CONFIRMED");
        assertThat(textOf(other)).contains("TRANSP:OPAQUE").doesNotContain("apologies");
    }

    @Test
    void whoever_leaves_the_set_finds_nothing_of_it_from_then_on() throws SQLException {
        sql.run(null, "update enrolment set state = 'WITHDRAWN' where person_id = ?", member);

        assertThat(feedOf(member).asString()).doesNotContain("VEVENT");
    }

    @Test
    void an_unchanged_feed_is_not_sent_again() {
        String path = pathOf(member);
        String etag = given().get(path).getHeader("ETag");

        given().header("If-None-Match", etag).get(path).then().statusCode(304);
        given().header("If-None-Match", "W/" + etag).get(path).then().statusCode(304);
        assertThat(given().get(path).getHeader("ETag")).isEqualTo(etag);
        assertThat(given().get(path).getHeader("Last-Modified")).endsWith("GMT");
    }

    @Test
    void renewing_the_address_ends_the_one_before() {
        String before = pathOf(member);
        String after = path(TestSignIn.as(member).post("/api/me/calendar/renew").path("url"));

        given().get(before).then().statusCode(404);
        given().get(after).then().statusCode(200);
        assertThat(pathOf(member)).isEqualTo(after);
    }

    @Test
    void an_address_cannot_be_made_up_and_ends_with_the_account() throws SQLException {
        String path = pathOf(member);
        given().get(path.replace("/calendar/", "/calendar/x")).then().statusCode(404);
        given().get("/api/calendar/x.ics").then().statusCode(404);
        sql.run(null, "update person set deactivated_at = now() where id = ?", member);
        given().get(path).then().statusCode(404);
    }

    /** The feed with its folded lines made whole. */
    private String textOf(UUID person) {
        return feedOf(person).asString().replaceAll("\\r\\n ", "");
    }

    private Response feedOf(UUID person) {
        Response feed = given().get(pathOf(person));
        feed.then().statusCode(200).contentType("text/calendar");
        return feed;
    }

    private static String pathOf(UUID person) {
        return path(TestSignIn.as(person).get("/api/me/calendar").path("url"));
    }

    private static String path(String url) {
        assertThat(url).startsWith("https://sets.example.org/");
        return url.substring("https://sets.example.org".length());
    }
}
