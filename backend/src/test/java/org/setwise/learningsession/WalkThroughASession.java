package org.setwise.learningsession;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.SetInTests;
import org.setwise.platform.time.Ids;

/** Takes a session from its planning through its phases, doing what each rule asks for. For tests only. */
final class WalkThroughASession {
    private final TestSql.Statements on;
    private final SessionInTests session;
    private final SetInTests set;
    private final List<SessionPhase> phases;
    private final Ids ids;
    private final Instant at;

    WalkThroughASession(TestSql.Statements on, SessionInTests session, List<SessionPhase> phases, Ids ids, Instant at) {
        this.on = on;
        this.session = session;
        this.set = session.set();
        this.phases = phases;
        this.ids = ids;
        this.at = at;
    }

    /** Into the first phase of this kind, or to the session's conclusion where it is null. */
    void to(PhaseKind phase) throws SQLException {
        for (UUID member : set.members()) {
            on.run("insert into attendance values (?, ?, 'ATTENDED', ?, ?)", session.sessionId(), member, member, at);
        }
        on.workFor(session.host());
        on.run(
                "update learning_session set state = 'IN_PROGRESS', current_phase = 1, phase_started_at = ?, started_at = ? where id = ?",
                at,
                at,
                session.sessionId());
        for (int i = 0; i < phases.size(); i++) {
            if (i > 0) {
                leave(phases.get(i - 1), phases.get(i));
                enter(i + 1, phases.get(i));
            }
            if (phases.get(i).kind() == phase) {
                return;
            }
        }
        on.workFor(session.host());
        on.run("""
                update learning_session
                   set state = 'CONCLUDED', current_phase = null, phase_started_at = null, concluded_at = ? where id = ?
                """, at.plus(Duration.ofHours(1)), session.sessionId());
    }

    private void enter(int position, SessionPhase phase) throws SQLException {
        if (phase.kind() == PhaseKind.DILEMMA) {
            releaseDilemma(phase.turnId().orElseThrow());
        }
        on.workFor(session.host());
        on.run("update learning_session set current_phase = ? where id = ?", position, session.sessionId());
        if (phase.kind() == PhaseKind.OPEN_QUESTIONS) {
            on.run(
                    "insert into turn_floor (turn_id, set_id, programme_id, experience_invited) values (?, ?, ?, true)",
                    phase.turnId().orElseThrow(),
                    set.setId(),
                    set.programmeId());
        }
        if (phase.kind() == PhaseKind.DILEMMA) {
            on.run(
                    "update turn set state = 'PRESENTING' where id = ?",
                    phase.turnId().orElseThrow());
        }
    }

    private void leave(SessionPhase left, SessionPhase entered) throws SQLException {
        UUID turn = left.turnId().orElse(null);
        if (turn == null || entered.belongsTo(turn)) {
            return;
        }
        UUID presenter = presenterOf(turn);
        on.workFor(presenter);
        on.run(
                "insert into outcome (turn_id, set_id, programme_id, presenter_id, recorded_at) values (?, ?, ?, ?, ?)",
                turn,
                set.setId(),
                set.programmeId(),
                presenter,
                at);
        for (UUID member : set.members()) {
            if (!member.equals(presenter)) {
                on.workFor(member);
                on.run(
                        "insert into turn_pass values (?, ?, ?, ?, ?)",
                        turn,
                        member,
                        set.setId(),
                        set.programmeId(),
                        at);
            }
        }
        on.workFor(session.host());
        on.run("update turn set state = 'CONCLUDED' where id = ?", turn);
    }

    private void releaseDilemma(UUID turn) throws SQLException {
        UUID presenter = presenterOf(turn);
        on.workFor(presenter);
        on.run("""
                insert into dilemma (id, turn_id, set_id, programme_id, author_id, title, brief, willing_to_share, some_control,
                  is_current, unresolved, written_at, released_at)
                values (?, ?, ?, ?, ?, 'A dilemma', 'What stands before me', true, true, true, true, ?, ?)
                """, ids.next(), turn, set.setId(), set.programmeId(), presenter, at, at);
    }

    private UUID presenterOf(UUID turn) {
        return session.presenters().get(session.turnIds().indexOf(turn));
    }
}
