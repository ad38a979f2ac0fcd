package org.setwise.coach.wording;

/**
 * A sentence and what the model takes it for.
 *
 * @param question how likely it is a question, from 0 to 1
 * @param advice how likely it is advice rather than a statement if it is no question, from 0 to 1
 */
record Judged(Analysis analysis, double question, double advice) {
    private static final double ENOUGH = 0.5;

    boolean isQuestion() {
        return question >= ENOUGH;
    }

    boolean isAdvice() {
        return !isQuestion() && advice >= ENOUGH;
    }

    Sentence sentence() {
        return analysis.sentence();
    }
}
