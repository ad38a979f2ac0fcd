package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;

/** The rules of questions hold in PostgreSQL, around every check of the application. */
@QuarkusTest
class QuestionLogInTheDatabaseTest {
    private static final Instant NOW = Instant.parse("2026-03-04T18:00:00Z");

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    private UUID question(SessionInTests session, UUID asker, int number, String state) throws SQLException {
        UUID id = ids.next();
        sql.run(
                asker,
                """
                insert into question (id, turn_id, set_id, programme_id, asker_id, number, text, phase, kind, state, logged_at, asked_at)
                values (?, ?, ?, ?, ?, ?, 'Why?', 'OPEN_QUESTIONS', 'PROBING', ?, ?, ?)
                """,
                id,
                session.turnId(),
                session.set().setId(),
                session.set().programmeId(),
                asker,
                number,
                state,
                NOW,
                state.equals("ASKED") ? NOW : null);
        return id;
    }

    private int move(UUID person, UUID question, String state) throws SQLException {
        return sql.run(person, "update question set state = ?, asked_at = now() where id = ?", state, question);
    }

    @Test
    void rule_17_the_presenter_does_not_ask() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);

        Refused.by("rule_17_presenter_does_not_ask", () -> question(session, session.presenter(), 1, "ASKED"));
    }

    @Test
    void rule_17_nobody_but_the_presenter_answers_declines_or_marks() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = question(session, asker, 1, "ASKED");

        for (UUID person : new UUID[] {asker, session.askers().get(1), session.host()}) {
            Refused.by("rule_17_the_presenter_answers", () -> move(person, question, "ANSWERED"));
            Refused.by("rule_17_the_presenter_answers", () -> move(person, question, "DECLINED"));
            Refused.by(
                    "rule_17_the_presenter_answers",
                    () -> sql.run(person, "update question set made_me_think = true where id = ?", question));
        }
        assertThat(move(session.presenter(), question, "ANSWERED")).isEqualTo(1);
    }

    @Test
    void rule_23_reflection_is_not_for_questions() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.REFLECTION);

        Refused.by(
                "rule_23_reflection_is_not_for_questions",
                () -> question(session, session.askers().getFirst(), 1, "ASKED"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRESS", "DILEMMA", "ACTIONS", "OUTCOME"})
    void questions_have_their_phases(PhaseKind phase) throws SQLException {
        SessionInTests session = sessions.presentingAt(phase);

        Refused.by(
                "questions_have_their_phases",
                () -> question(session, session.askers().getFirst(), 1, "ASKED"));
    }

    @Test
    void rule_23_a_parked_question_is_not_put_in_reflection() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = question(session, session.askers().getFirst(), 1, "ASKED");
        move(session.presenter(), question, "PARKED");
        Onwards.to(PhaseKind.ACTIONS, session);
        Refused.by("questions_have_their_phases", () -> move(session.presenter(), question, "ASKED"));
        Onwards.to(PhaseKind.REFLECTION, session);

        Refused.by("rule_23_reflection_is_not_for_questions", () -> move(session.presenter(), question, "ASKED"));
    }

    @Test
    void one_question_at_a_time_is_before_the_presenter() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        question(session, asker, 1, "ASKED");

        Refused.by("one_current_question_per_turn", () -> question(session, asker, 2, "ASKED"));
        UUID queued = question(session, asker, 2, "QUEUED");
        Refused.by("one_current_question_per_turn", () -> move(session.presenter(), queued, "ASKED"));
    }

    @Test
    void questions_are_numbered_without_gaps() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();

        Refused.by("question_numbers_are_consecutive", () -> question(session, asker, 2, "QUEUED"));
        question(session, asker, 1, "QUEUED");
        Refused.by("question_numbers_are_consecutive", () -> question(session, asker, 1, "QUEUED"));
        assertThat(sql.run(asker, "delete from question where turn_id = ?", session.turnId()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "QUEUED, ANSWERED",
        "PARKED, ANSWERED",
        "PARKED, DECLINED",
        "PARKED, WITHDRAWN",
        "PARKED, QUEUED",
        "ASKED, QUEUED",
        "ANSWERED, ASKED",
        "ANSWERED, QUEUED",
        "ANSWERED, PARKED",
        "ANSWERED, DECLINED",
        "ANSWERED, WITHDRAWN",
        "DECLINED, ASKED",
        "WITHDRAWN, ASKED"
    })
    void a_question_moves_on_its_path(String from, String to) throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = question(session, asker, 1, from.equals("QUEUED") ? "QUEUED" : "ASKED");
        if (!from.equals("QUEUED") && !from.equals("ASKED")) {
            move(from.equals("WITHDRAWN") ? asker : session.presenter(), question, from);
        }

        Refused.by("question_moves_on_its_path", () -> move(session.presenter(), question, to));
        assertThat(stateOf(asker, question)).isEqualTo(from);
    }

    @Test
    void a_question_begins_queued_or_asked() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);

        Refused.by(
                "question_moves_on_its_path",
                () -> question(session, session.askers().getFirst(), 1, "ANSWERED"));
    }

    @Test
    void an_answer_is_given_once() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = question(session, session.askers().getFirst(), 1, "ASKED");
        String note = "update question set answer_note = ? where id = ?";

        Refused.by("question_is_answered_once", () -> sql.run(session.presenter(), note, "Too early", question));
        move(session.presenter(), question, "ANSWERED");
        Refused.by("question_is_answered_once", () -> sql.run(session.presenter(), note, "Another", question));
    }

    @Test
    void a_question_is_withdrawn_by_its_asker() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = question(session, session.askers().getFirst(), 1, "ASKED");

        Refused.by("question_is_withdrawn_by_its_asker", () -> move(session.presenter(), question, "WITHDRAWN"));
        assertThat(move(session.askers().getFirst(), question, "WITHDRAWN")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"text, 'Other words'", "kind, REFLECTIVE", "phase, CLARIFYING"})
    void what_was_asked_stays_as_it_was_asked(String column, String value) throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = question(session, asker, 1, "ASKED");

        Refused.byRights(() -> sql.run(asker, "update question set " + column + " = ? where id = ?", value, question));
    }

    @Test
    void felt_like_advice_is_between_presenter_and_asker() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID bystander = session.askers().get(1);
        UUID question = question(session, asker, 1, "ASKED");
        String mark = "insert into felt_like_advice values (?, ?, ?, ?, ?, ?)";
        UUID set = session.set().setId();
        UUID programme = session.set().programmeId();

        Refused.by(
                "felt_like_advice_is_between_presenter_and_asker",
                () -> sql.run(bystander, mark, question, set, programme, bystander, asker, NOW));
        Refused.by(
                "felt_like_advice_is_between_presenter_and_asker",
                () -> sql.run(
                        session.presenter(), mark, question, set, programme, session.presenter(), bystander, NOW));
        sql.run(session.presenter(), mark, question, set, programme, session.presenter(), asker, NOW);

        assertThat(marksSeenBy(asker, question)).isEqualTo(1);
        assertThat(marksSeenBy(session.presenter(), question)).isEqualTo(1);
        assertThat(marksSeenBy(bystander, question)).isZero();
        assertThat(marksSeenBy(session.set().facilitator(), question)).isZero();
    }

    private long marksSeenBy(UUID person, UUID question) throws SQLException {
        return sql.inTransactionOf(person, on -> on.column(
                        Long.class, "select count(*) from felt_like_advice where question_id = ?", question)
                .getFirst());
    }
}
