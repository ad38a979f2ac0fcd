package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem;

/**
 * What a presenter brings to a turn.
 *
 * @param words how many words the brief has
 * @param releasedAt null while it is a draft
 * @param warnings what rule 12 says of its length
 */
@Schema(name = "Dilemma")
public record DilemmaView(
        @NotNull UUID id,
        @NotNull UUID turnId,
        @NotNull PersonRef author,
        @NotNull String title,

        @NotNull String brief,

        boolean willingToShare,
        boolean someControl,
        boolean current,
        boolean unresolved,
        int words,
        @NotNull DilemmaState state,
        Instant releasedAt,
        int version,
        @NotNull List<Problem.Warning> warnings,
        @NotNull List<String> allowedActions) {

    static DilemmaView of(Dilemma dilemma, PersonRef author, TurnStanding turn) {
        return new DilemmaView(
                dilemma.id(),
                dilemma.turnId(),
                author,
                dilemma.title(),
                dilemma.brief(),
                dilemma.willingToShare(),
                dilemma.someControl(),
                dilemma.current(),
                dilemma.unresolved(),
                Brief.words(dilemma.brief()),
                dilemma.state(),
                dilemma.releasedAt(),
                dilemma.version(),
                Brief.warnings(dilemma.brief()),
                actionsOn(dilemma, turn));
    }

    private static List<String> actionsOn(Dilemma dilemma, TurnStanding turn) {
        List<String> actions = new ArrayList<>();
        if (turn.isMine() && dilemma.authorId().equals(turn.me()) && dilemma.canBeWrittenIn(turn)) {
            actions.add("writeDilemma");
            if (!dilemma.isReleased()) {
                actions.add("releaseDilemma");
            }
        }
        return actions;
    }
}
