package org.setwise.coach;

import jakarta.validation.constraints.NotNull;
import org.setwise.coach.wording.Hint;
import org.setwise.coach.wording.HintCode;

/**
 * Something about a text that its author may want to look at again before asking it.
 *
 * @param message the hint in one plain sentence
 * @param span the words it is about
 * @param suggestion a way to say it instead, made from the author's own words; null when there is none that reads well
 */
public record CoachHint(
        @NotNull HintCode code,
        @NotNull String message,
        @NotNull QuotedSpan span,
        String suggestion) {
    static CoachHint of(Hint hint, String text) {
        return new CoachHint(hint.code(), hint.code().message(), QuotedSpan.of(hint.span(), text), hint.suggestion());
    }
}
