package org.setwise.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;

@QuarkusTest
class PollsTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;
    private List<String> times;

    @BeforeEach
    void aSetWithoutATime() throws SQLException {
        set = sessions.set();
        Instant soon = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(14));
        times = List.of(soon.toString(), soon.plus(Duration.ofDays(1)).toString());
    }

    @Test
    void members_answer_and_see_what_the_others_answered() {
        ValidatableResponse opened = open(set.facilitator()).statusCode(201);
        String poll = opened.extract().path("id");
        List<String> options = opened.extract().path("options.id");
        answer(set.member(0), poll, options.get(0), "YES").statusCode(200);
        answer(set.member(1), poll, options.get(0), "IF_NEED_BE").statusCode(200);
        answer(set.member(0), poll, options.get(0), "NO")
                .statusCode(200)
                .body("options[0].answers.answer", contains("IF_NEED_BE", "NO"))
                .body("waitingFor.name", contains("Chika", "Dai"));
        answer(set.facilitator(), poll, options.get(1), "YES").statusCode(200);
        answer(set.organiser(), poll, options.get(1), "YES").statusCode(403);
        answer(set.outsider(), poll, options.get(1), "YES").statusCode(404);
    }

    @Test
    void rule_25_what_people_answered_is_for_the_set_alone() {
        ValidatableResponse opened = open(set.organiser()).statusCode(201);
        String poll = opened.extract().path("id");
        answer(set.member(0), poll, opened.extract().path("options[0].id"), "YES");
        json(set.organiser())
                .get("/api/sets/{id}/polls", set.setId())
                .then()
                .body("items", hasSize(1))
                .body("items[0].options.answers.flatten()", empty())
                .body("items[0].options.yes", contains(1, 0))
                .body("items[0].waitingFor", empty());
    }

    @Test
    void rule_25_nobody_outside_counts_answers_either() throws SQLException {
        ValidatableResponse opened = open(set.organiser()).statusCode(201);
        UUID poll = UUID.fromString(opened.extract().path("id"));
        answer(set.member(0), poll.toString(), opened.extract().path("options[0].id"), "YES");
        String counts = "select people from time_poll_counts(?)";
        for (UUID outside : new UUID[] {set.outsider(), sessions.set().organiser(), null}) {
            List<Long> seen = sql.inTransactionOf(outside, on -> on.column(Long.class, counts, poll));
            assertThat(seen).isEmpty();
        }
        List<Long> seen = sql.inTransactionOf(set.organiser(), on -> on.column(Long.class, counts, poll));
        assertThat(seen).containsExactly(1L);
    }

    @Test
    void a_poll_is_opened_by_who_plans_with_times_to_come_one_at_a_time() {
        open(set.member(0)).statusCode(403);
        json(set.facilitator())
                .body(Map.of("options", List.of(times.get(0), times.get(0))))
                .post("/api/sets/{id}/polls", set.setId())
                .then()
                .statusCode(422);
        json(set.facilitator())
                .body(Map.of("options", List.of(times.get(0), "2020-01-01T10:00:00Z")))
                .post("/api/sets/{id}/polls", set.setId())
                .then()
                .statusCode(422)
                .body("violations.field", contains("options[1]"));
        String poll = open(set.facilitator()).statusCode(201).extract().path("id");
        open(set.organiser()).statusCode(409).body("type", equalTo("/problems/poll-is-open"));
        json(set.facilitator()).post("/api/polls/{id}/withdraw", poll).then().body("state", equalTo("WITHDRAWN"));
        open(set.organiser()).statusCode(201);
    }

    @Test
    void deciding_plans_the_series_both_or_neither() throws SQLException {
        ValidatableResponse opened = open(set.facilitator()).statusCode(201);
        String poll = opened.extract().path("id");
        String option = opened.extract().path("options[1].id");
        decide(poll, option, set.outsider())
                .statusCode(422)
                .body("violations.field", contains("series.sessions[1].presenterIds[0]"));
        assertThat(planned()).isZero();
        json(set.facilitator()).get("/api/polls/{id}", poll).then().body("state", equalTo("OPEN"));

        decide(poll, option, set.member(0))
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decided", equalTo(option))
                .body("allowedActions", empty());
        assertThat(planned()).isEqualTo(2);
        decide(poll, option, set.member(1)).statusCode(409).body("type", equalTo("/problems/poll-is-settled"));
        answer(set.member(0), poll, option, "NO").statusCode(409);
        assertThatThrownBy(() -> sql.run(
                        set.member(0),
                        "insert into time_poll_answer values (?, ?, ?, ?, ?, 'NO', now())",
                        UUID.fromString(option),
                        UUID.fromString(poll),
                        set.setId(),
                        set.programmeId(),
                        set.member(0)))
                .hasMessageContaining("settled");
    }

    private long planned() throws SQLException {
        return sql.value(Long.class, "select count(*) from learning_session where set_id = ?", set.setId());
    }

    private ValidatableResponse decide(String poll, String option, UUID presenter) {
        Map<String, Object> introduction =
                Map.of("kind", "INTRODUCTORY", "startsAt", times.get(1), "presenterIds", List.of());
        Map<String, Object> presenting = Map.of(
                "kind", "PRESENTING",
                "startsAt",
                        Instant.parse(times.get(1)).plus(Duration.ofDays(28)).toString(),
                "presenterIds", List.of(presenter));
        return json(set.facilitator())
                .body(Map.of(
                        "optionId",
                        option,
                        "series",
                        Map.of(
                                "sessions",
                                List.of(introduction, presenting),
                                "statedReasons",
                                List.of(Map.of("rule", 9, "reason", "The others choose later")))))
                .post("/api/polls/{id}/decide", poll)
                .then();
    }

    private static RequestSpecification json(UUID person) {
        return as(person).contentType(ContentType.JSON);
    }

    private ValidatableResponse open(UUID person) {
        return json(person)
                .body(Map.of("options", times))
                .post("/api/sets/{id}/polls", set.setId())
                .then();
    }

    private static ValidatableResponse answer(UUID person, String poll, String option, String answer) {
        return json(person)
                .body(Map.of("answers", List.of(Map.of("optionId", option, "answer", answer))))
                .put("/api/polls/{id}/answers/me", poll)
                .then();
    }
}
