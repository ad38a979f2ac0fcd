package org.setwise.platform.problem;

import java.util.Locale;

/** How a state is called in the sentence of a problem: {@code in progress} for {@code IN_PROGRESS}. */
public final class InWords {
    private InWords() {}

    /** What somebody or something is said to be when it is in this state. */
    public static String of(Enum<?> state) {
        return switch (state.name()) {
            case "DRAFT" -> "a draft";
            case "APPLIED" -> "applied for";
            case "WAITING" -> "on the waiting list";
            case "ENROLLED" -> "accepted";
            case "ENROLLING" -> "open for enrolment";
            case String name -> name.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
