package org.setwise.questionlog;

import org.setwise.learningsession.PhaseKind;

/** What a question is after, by its asker's own account. */
public enum QuestionKind {
    CLARIFYING,
    EXPLORATORY,
    REFLECTIVE,
    AFFECTIVE,
    PROBING;

    /** What a question is taken for when its asker does not say: each phase has its usual kind. */
    static QuestionKind usualIn(PhaseKind phase) {
        return phase == PhaseKind.CLARIFYING ? CLARIFYING : EXPLORATORY;
    }
}
