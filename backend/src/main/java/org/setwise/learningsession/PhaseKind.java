package org.setwise.learningsession;

import java.util.EnumSet;
import java.util.Set;

/** What a stretch of a session is for. */
public enum PhaseKind {
    WELCOME,
    INTRODUCTIONS,
    REASONS,
    CONTRACT,
    PLANNING,
    PROGRESS,
    RE_CONTRACT,
    DILEMMA,
    CLARIFYING,
    OPEN_QUESTIONS,
    ACTIONS,
    OUTCOME,
    EVALUATION,
    DECISION,
    REFLECTION;

    private static final Set<PhaseKind> OF_A_TURN = EnumSet.of(DILEMMA, CLARIFYING, OPEN_QUESTIONS, ACTIONS, OUTCOME);

    /** Whether a phase of this kind belongs to one presenter's turn. */
    public boolean belongsToTurn() {
        return OF_A_TURN.contains(this);
    }

    /** Whether questions can be asked in a phase of this kind (rule 23 keeps reflection free of them). */
    public boolean takesQuestions() {
        return this == CLARIFYING || this == OPEN_QUESTIONS;
    }
}
