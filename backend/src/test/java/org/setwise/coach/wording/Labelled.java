package org.setwise.coach.wording;

import java.util.Set;

/**
 * An utterance and what people said it is.
 *
 * @param label {@code open_question}, {@code closed_question}, {@code question_unspecified}, {@code advice_in_question},
 *     {@code advice}, {@code statement}, {@code multiple_questions} or {@code mixed_form}
 */
record Labelled(String source, String label, String text) {
    private static final Set<String> ONE_QUESTION =
            Set.of("open_question", "closed_question", "question_unspecified", "fact_finding");

    boolean isOneQuestion() {
        return ONE_QUESTION.contains(label);
    }

    boolean isSeveral() {
        return label.equals("multiple_questions");
    }

    boolean isAdviceInQuestion() {
        return label.equals("advice_in_question");
    }

    /** {@code question}, {@code advice} or {@code statement}; null for what is more than one of these. */
    String kind() {
        if (isOneQuestion()) {
            return "question";
        }
        return label.equals("advice") || label.equals("statement") ? label : null;
    }

    Labelled without(String mark) {
        return new Labelled(source, label, text.replace(mark, ""));
    }
}
