package org.setwise.demo.story;

import org.setwise.learningsession.PhaseKind;
import org.setwise.questionlog.Purpose;
import org.setwise.questionlog.QuestionKind;

/**
 * A question, and what becomes of it.
 *
 * @param purpose null where the asker did not say
 * @param note what the presenter keeps of the answer; null for nothing
 */
public record Asked(
        Actor by,
        PhaseKind phase,
        QuestionKind kind,
        Purpose purpose,
        String text,
        Ending ending,
        String note,
        boolean madeMeThink,
        boolean feltLikeAdvice) {
    public Asked {
        text = Prose.flowing(text);
        note = Prose.flowing(note);
    }

    /** A question in the clarifying phase. */
    public static Asked clarifying(Actor by, String text) {
        return new Asked(
                by, PhaseKind.CLARIFYING, QuestionKind.CLARIFYING, null, text, Ending.OPEN, null, false, false);
    }

    /** A question in the phase of open questions. */
    public static Asked open(Actor by, QuestionKind kind, Purpose purpose, String text) {
        return new Asked(by, PhaseKind.OPEN_QUESTIONS, kind, purpose, text, Ending.OPEN, null, false, false);
    }

    public Asked answered(String kept) {
        return ended(Ending.ANSWERED, kept);
    }

    public Asked parked() {
        return ended(Ending.PARKED, null);
    }

    public Asked declined() {
        return ended(Ending.DECLINED, null);
    }

    public Asked withdrawn() {
        return ended(Ending.WITHDRAWN, null);
    }

    public Asked thatMadeMeThink() {
        return new Asked(by, phase, kind, purpose, text, ending, note, true, feltLikeAdvice);
    }

    public Asked thatFeltLikeAdvice() {
        return new Asked(by, phase, kind, purpose, text, ending, note, madeMeThink, true);
    }

    private Asked ended(Ending how, String kept) {
        return new Asked(by, phase, kind, purpose, text, how, kept, madeMeThink, feltLikeAdvice);
    }
}
