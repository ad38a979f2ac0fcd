package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.learningsession.PhaseKind;
import org.setwise.person.PersonRef;

/**
 * A question of a turn.
 *
 * @param number its place in the turn's log, from 1 without gaps
 * @param phase the phase in which it was asked
 * @param answerNote what the presenter keeps of the answer
 * @param feltLikeAdvice told to the presenter and its asker; null for everybody else
 * @param askedAt when it was put to the presenter, null while it waits
 */
@Schema(name = "Question")
public record QuestionView(
        @NotNull UUID id,
        @NotNull UUID turnId,
        int number,
        @NotNull PersonRef asker,

        @NotNull String text,

        @NotNull PhaseKind phase,
        @NotNull QuestionKind kind,
        Purpose purpose,
        @NotNull QuestionState state,

        String answerNote,

        boolean madeMeThink,
        Boolean feltLikeAdvice,
        Instant askedAt,
        Instant answeredAt,
        @NotNull List<String> allowedActions) {}
