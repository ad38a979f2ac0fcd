package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.learningsession.SessionCalls.by;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

/** Three sessions, four weeks apart at six in the evening. */
@QuarkusTest
class MovingSessionsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Singleton
    static class Heard {
        final List<PlanNews> events = new CopyOnWriteArrayList<>();

        void hear(@Observes PlanNews event) {
            events.add(event);
        }

        List<PlanNews> in(SetInTests set) {
            return events.stream()
                    .filter(event -> event.setId().equals(set.setId()))
                    .toList();
        }
    }

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Heard heard;

    @Inject
    Clock clock;

    private SetInTests set;
    private LocalDate day;
    private List<UUID> planned;

    @BeforeEach
    void threeSessions() throws SQLException {
        set = sessions.set(4, true, FacilitationMode.OPEN_QUESTIONS);
        day = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(20);
        planned = List.of(
                sessions.planned(set, at(day, 18), 1).sessionId(),
                sessions.planned(set, at(day.plusWeeks(4), 18), 0).sessionId(),
                sessions.planned(set, at(day.plusWeeks(8), 18), 0).sessionId());
        heard.events.clear();
    }

    @Test
    void one_session_is_moved_alone_and_everybody_can_be_told() throws SQLException {
        move(set.facilitator(), at(day.plusDays(1), 19), "STAY")
                .statusCode(200)
                .body("startsAt", equalTo(at(day.plusDays(1), 19).toString()));
        assertThat(beginnings())
                .containsExactly(at(day.plusDays(1), 19), at(day.plusWeeks(4), 18), at(day.plusWeeks(8), 18));
        assertThat(heard.in(set))
                .containsExactly(
                        new SessionsMoved(set.setId(), List.of(new SessionsMoved.Move(planned.get(0), at(day, 18)))));
    }

    @Test
    void all_that_follow_keep_their_gaps_and_their_local_time() throws SQLException {
        move(set.facilitator(), at(day.plusDays(9), 17), "KEEP_GAPS").statusCode(200);
        assertThat(beginnings())
                .containsExactly(at(day.plusDays(9), 17), at(day.plusDays(37), 17), at(day.plusDays(65), 17));
        assertThat(heard.in(set)).singleElement().isInstanceOfSatisfying(SessionsMoved.class, moved -> assertThat(
                        moved.moves())
                .extracting(SessionsMoved.Move::sessionId)
                .containsExactlyElementsOf(planned));
    }

    @Test
    void all_that_follow_go_on_at_the_contracts_pace() throws SQLException {
        sql.run(
                null,
                "update learning_session set starts_at = ? where id = ?",
                at(day.plusWeeks(6), 9),
                planned.get(1));
        move(set.organiser(), at(day.plusDays(3), 18), "KEEP_CADENCE").statusCode(200);
        assertThat(beginnings())
                .containsExactly(at(day.plusDays(3), 18), at(day.plusDays(31), 18), at(day.plusDays(59), 18));
    }

    @Test
    void all_that_follow_go_on_at_the_contracts_day_of_the_month() throws SQLException {
        sql.run(null, """
                insert into contract (id, set_id, number, mode, session_minutes, turns_per_session, quorum, question_style,
                                      clauses, created_at, monthly_ordinal, monthly_weekday, monthly_every)
                select uuidv7(), set_id, number + 1, mode, session_minutes, turns_per_session, quorum, question_style,
                       clauses, created_at, 5, 'FRIDAY', 1
                  from contract where set_id = ?
                """, set.setId());
        LocalDate to = day.plusDays(1);
        move(set.organiser(), at(to, 18), "KEEP_CADENCE").statusCode(200);
        assertThat(beginnings())
                .containsExactly(
                        at(to, 18), at(lastFriday(to.plusMonths(1)), 18), at(lastFriday(to.plusMonths(2)), 18));
    }

    private static LocalDate lastFriday(LocalDate inMonth) {
        return inMonth.with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    @Test
    void rule_10_moving_far_from_the_contracts_pace_wants_a_reason() throws SQLException {
        move(set.facilitator(), at(day.plusDays(25), 18), "STAY")
                .statusCode(409)
                .body("type", equalTo("/problems/reason-needed"))
                .body("rule", equalTo(10));
        assertThat(beginnings()).startsWith(at(day, 18));
        assertThat(sequence(planned.get(0))).isZero();
    }

    @Test
    void the_calendars_sequence_rises_with_each_change_it_shows_and_with_no_other() throws SQLException {
        UUID first = planned.get(0);
        move(set.facilitator(), at(day.plusDays(1), 18), "STAY").statusCode(200);
        assertThat(sequence(first)).isEqualTo(1);
        update(first, Map.of("minutes", 90)).statusCode(200);
        assertThat(sequence(first)).isEqualTo(2);
        update(first, Map.of("minutes", 90, "joinLink", "https://meet.example.org/elsewhere"))
                .statusCode(200);
        assertThat(sequence(first)).isEqualTo(3);
        update(first, Map.of("minutes", 90, "joinLink", "https://meet.example.org/elsewhere", "hostId", set.member(3)))
                .statusCode(200);
        assertThat(sequence(first)).isEqualTo(3);
        callOff("cancel", first, false).statusCode(200);
        assertThat(sequence(first)).isEqualTo(4);
        assertThat(sequence(planned.get(1))).isZero();
    }

    @Test
    void the_sequence_of_planned_sessions_rises_with_the_link_of_their_set() throws SQLException {
        sql.run(null, "update learning_set set join_link = 'https://meet.example.org/new' where id = ?", set.setId());
        assertThat(sequence(planned.get(1))).isEqualTo(1);
        sql.run(null, "update learning_set set capacity = 8 where id = ?", set.setId());
        assertThat(sequence(planned.get(1))).isEqualTo(1);
    }

    @Test
    void a_session_is_cancelled_or_postponed_with_all_that_follow() throws SQLException {
        callOff("postpone", planned.get(1), true).statusCode(200);
        assertThat(states()).containsExactly("PLANNED", "POSTPONED", "POSTPONED");
        callOff("cancel", planned.get(0), true).statusCode(200);
        assertThat(states()).containsExactly("CANCELLED", "POSTPONED", "POSTPONED");
        assertThat(heard.in(set))
                .containsExactly(
                        new SessionsPostponed(set.setId(), List.of(planned.get(1), planned.get(2))),
                        new SessionsCancelled(set.setId(), List.of(planned.get(0))));
    }

    @Test
    void a_host_moves_their_session_and_no_others() throws SQLException {
        sql.run(null, "update learning_session set host_id = ? where id = ?", set.member(3), planned.get(0));
        move(set.member(3), at(day.plusDays(2), 18), "KEEP_GAPS").statusCode(403);
        move(set.member(3), at(day.plusDays(2), 18), "STAY").statusCode(200);
        move(set.member(1), at(day.plusDays(2), 18), "STAY").statusCode(403);
        move(set.outsider(), at(day.plusDays(2), 18), "STAY").statusCode(404);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }

    private List<Instant> beginnings() throws SQLException {
        return sql
                .column(
                        OffsetDateTime.class,
                        "select starts_at from learning_session where set_id = ? order by starts_at",
                        set.setId())
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    private List<String> states() throws SQLException {
        return sql.column(
                String.class, "select state from learning_session where set_id = ? order by starts_at", set.setId());
    }

    private int sequence(UUID session) throws SQLException {
        return sql.value(Integer.class, "select sequence from learning_session where id = ?", session);
    }

    private ValidatableResponse move(UUID person, Instant to, String following) {
        return by(person)
                .header("If-Match", "*")
                .body(Map.of("startsAt", to.toString(), "following", following))
                .post("/api/sessions/{id}/move", planned.get(0))
                .then();
    }

    private ValidatableResponse callOff(String how, UUID session, boolean following) {
        return by(set.facilitator())
                .body(Map.of("reason", "The room is gone", "andFollowing", following))
                .post("/api/sessions/{id}/" + how, session)
                .then();
    }

    private ValidatableResponse update(UUID session, Map<String, ?> change) {
        Map<String, Object> body =
                new HashMap<>(Map.of("startsAt", at(day.plusDays(1), 18).toString(), "mode", "OPEN_QUESTIONS"));
        body.putAll(change);
        return by(set.facilitator())
                .header("If-Match", "*")
                .body(body)
                .put("/api/sessions/{id}", session)
                .then();
    }
}
