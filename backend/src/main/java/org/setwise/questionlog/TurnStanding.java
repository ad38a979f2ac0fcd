package org.setwise.questionlog;

import java.util.Set;
import java.util.UUID;
import org.setwise.contract.QuestionStyle;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.TurnState;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.programme.FacilitationMode;

/**
 * A turn at one moment, and what one person is in it: all that the rules of the question log and of actions look at.
 *
 * @param standing what the person is to the turn's set
 * @param hostId null until somebody hosts the session
 * @param phase the phase that is on, if it is this turn's or the whole session's; null otherwise
 * @param mode the mode in which the session is held (rule 7)
 * @param style how the set goes about its open questions
 */
public record TurnStanding(
        UUID id,
        UUID sessionId,
        UUID presenterId,
        TurnState state,
        UUID hostId,
        PhaseKind phase,
        FacilitationMode mode,
        QuestionStyle style,
        Standing standing) {
    static final Set<PhaseKind> QUESTION_PHASES = Set.of(PhaseKind.CLARIFYING, PhaseKind.OPEN_QUESTIONS);
    static final Set<PhaseKind> OUTCOME_PHASES = Set.of(PhaseKind.OPEN_QUESTIONS, PhaseKind.ACTIONS, PhaseKind.OUTCOME);

    public UUID me() {
        return standing.personId();
    }

    public UUID setId() {
        return standing.setId();
    }

    public UUID programmeId() {
        return standing.programmeId();
    }

    public boolean isPlanned() {
        return state == TurnState.PLANNED;
    }

    public boolean isPresenting() {
        return state == TurnState.PRESENTING;
    }

    public boolean isConcluded() {
        return state == TurnState.CONCLUDED;
    }

    /** Whether this is the person's own turn, and the person still a member. */
    public boolean isMine() {
        return standing.member() && presenterId.equals(me());
    }

    /** Whether the person is a member now or facilitates, and so more than a reader. */
    boolean isTakingPart() {
        return standing.member() || standing.facilitator();
    }

    boolean isMyHosting() {
        return me().equals(hostId) && isTakingPart();
    }

    boolean isForQuestions() {
        return isPresenting() && QUESTION_PHASES.contains(phase);
    }

    boolean isForExperience() {
        return isPresenting() && phase == PhaseKind.OPEN_QUESTIONS;
    }

    boolean isForItsOutcome() {
        return isPresenting() && OUTCOME_PHASES.contains(phase);
    }

    /** Whether all questions are heard before the first is answered; facts are clarified one at a time in any case. */
    boolean hearsAllFirst() {
        return style == QuestionStyle.ALL_FIRST && phase == PhaseKind.OPEN_QUESTIONS;
    }

    boolean hasExperience() {
        return mode == FacilitationMode.QUESTIONS_AND_EXPERIENCE;
    }

    /** @throws NotAllowed for everybody but the turn's presenter */
    public void requireMine() {
        if (!isMine()) {
            throw new NotAllowed("This is for the presenter of the turn.");
        }
    }

    /**
     * That questions can be asked now.
     *
     * @throws ReflectionIsNotForQuestions rule 23
     * @throws NotATimeForQuestions in every other phase but those for questions
     */
    void requireTimeForQuestions() {
        if (phase == PhaseKind.REFLECTION) {
            throw new ReflectionIsNotForQuestions();
        }
        if (!isForQuestions()) {
            throw new NotATimeForQuestions();
        }
    }
}
