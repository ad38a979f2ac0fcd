package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.setwise.AtOnce;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

/** Two people do the same thing at the same moment, and no rule is passed by. */
@QuarkusTest
class SessionsAtOnceTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    @RepeatedTest(3)
    void two_clicks_on_next_take_a_session_one_phase_on() throws SQLException {
        SetInTests set = sessions.set();
        UUID session = sessions.presentingAt(set, PhaseKind.CLARIFYING, 1).sessionId();

        List<Integer> answers = AtOnce.each(4, i -> SessionCalls.advance(set.facilitator(), session, 4)
                .extract()
                .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        SessionCalls.read(set.facilitator(), session).body("currentPhase", equalTo(5));
    }

    @RepeatedTest(3)
    void two_sessions_of_a_set_do_not_both_start() throws SQLException {
        SetInTests set = sessions.set();
        sessions.introductory(set, SessionState.CONCLUDED);
        List<UUID> closing = List.of(closing(set), closing(set));

        List<Integer> answers = AtOnce.each(2, i -> SessionCalls.start(set.facilitator(), closing.get(i))
                .extract()
                .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(sql.value(
                        Long.class,
                        "select count(*) from learning_session where set_id = ? and state = 'IN_PROGRESS'",
                        set.setId()))
                .isOne();
    }

    @RepeatedTest(3)
    void rule_8_one_presenter_is_not_planned_twice_in_a_round() throws SQLException {
        SetInTests set = sessions.set();
        Instant next = clock.instant().plus(Duration.ofDays(28));

        List<Integer> answers = AtOnce.each(3, i -> SessionCalls.plan(
                        set.organiser(),
                        set,
                        SessionCalls.with(
                                SessionCalls.presenting(next.plus(Duration.ofDays(28L * i)), set.member(0)), 10))
                .extract()
                .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
    }

    @RepeatedTest(3)
    void rule_8_two_stand_ins_for_two_turns_at_once_leave_everybody_with_one() throws SQLException {
        SetInTests set = sessions.set();
        SessionInTests session = sessions.planned(set, clock.instant(), 2);

        List<Integer> answers = AtOnce.each(2, i -> SessionCalls.changePresenter(
                        set.facilitator(), session.turnIds().get(i), set.member(3))
                .extract()
                .statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(sql.column(UUID.class, "select presenter_id from turn where session_id = ?", session.sessionId()))
                .doesNotHaveDuplicates()
                .contains(set.member(3));
    }

    @RepeatedTest(3)
    void rule_5_two_introductory_sessions_are_not_both_planned() throws SQLException {
        SetInTests set = sessions.set(4, true, FacilitationMode.OPEN_QUESTIONS);
        Instant next = clock.instant().plus(Duration.ofDays(7));

        List<Integer> answers = AtOnce.each(
                2, i -> SessionCalls.plan(set.organiser(), set, SessionCalls.plan(SessionKind.INTRODUCTORY, next))
                        .extract()
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    private UUID closing(SetInTests set) throws SQLException {
        return sessions.session(set, SessionKind.CLOSING, SessionState.PLANNED, clock.instant(), 0, PhaseKind.PROGRESS)
                .sessionId();
    }
}
