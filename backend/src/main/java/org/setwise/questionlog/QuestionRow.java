package org.setwise.questionlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;
import org.setwise.person.PersonRef;

/** A question as it is read, with the mark that only two people may see. */
record QuestionRow(
        UUID id,
        UUID turnId,
        int number,
        UUID askerId,
        String text,
        PhaseKind phase,
        QuestionKind kind,
        Purpose purpose,
        QuestionState state,
        String answerNote,
        boolean madeMeThink,
        boolean feltLikeAdvice,
        Instant askedAt,
        Instant answeredAt) {
    static final String SELECT = """
            select q.id, q.turn_id, q.number, q.asker_id, q.text, q.phase, q.kind, q.purpose, q.state, q.answer_note,
                   q.made_me_think, f.question_id is not null as felt_like_advice, q.asked_at, q.answered_at
              from question q left join felt_like_advice f on f.question_id = q.id
            """;

    static QuestionRow of(ResultSet row) throws SQLException {
        String purpose = row.getString("purpose");
        return new QuestionRow(
                row.getObject("id", UUID.class),
                row.getObject("turn_id", UUID.class),
                row.getInt("number"),
                row.getObject("asker_id", UUID.class),
                row.getString("text"),
                PhaseKind.valueOf(row.getString("phase")),
                QuestionKind.valueOf(row.getString("kind")),
                purpose == null ? null : Purpose.valueOf(purpose),
                QuestionState.valueOf(row.getString("state")),
                row.getString("answer_note"),
                row.getBoolean("made_me_think"),
                row.getBoolean("felt_like_advice"),
                instant(row, "asked_at"),
                instant(row, "answered_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    QuestionRow marked(boolean asAdvice) {
        return new QuestionRow(
                id,
                turnId,
                number,
                askerId,
                text,
                phase,
                kind,
                purpose,
                state,
                answerNote,
                madeMeThink,
                asAdvice,
                askedAt,
                answeredAt);
    }

    /** The question as one person sees it. */
    QuestionView seenIn(TurnStanding turn, boolean anotherIsAsked, Map<UUID, PersonRef> names) {
        boolean between = turn.presenterId().equals(turn.me()) || askerId.equals(turn.me());
        return new QuestionView(
                id,
                turnId,
                number,
                names.get(askerId),
                text,
                phase,
                kind,
                purpose,
                state,
                answerNote,
                madeMeThink,
                between ? feltLikeAdvice : null,
                askedAt,
                answeredAt,
                actionsIn(turn, anotherIsAsked));
    }

    private List<String> actionsIn(TurnStanding turn, boolean anotherIsAsked) {
        List<String> actions = new ArrayList<>();
        boolean waits = state == QuestionState.QUEUED || state == QuestionState.PARKED;
        if ((turn.isMine() || turn.isMyHosting()) && waits && !anotherIsAsked && turn.isForQuestions()) {
            actions.add("putQuestion");
        }
        if (turn.isMine()) {
            if (state == QuestionState.ASKED) {
                actions.add("answerQuestion");
            }
            if (state.isOpen()) {
                actions.add("parkQuestion");
                actions.add("declineQuestion");
            }
            if (askedAt != null) {
                actions.add("markQuestion");
            }
        }
        if (askerId.equals(turn.me()) && turn.isTakingPart() && state.isOpen()) {
            actions.add("withdrawQuestion");
        }
        return actions;
    }
}
