package org.setwise.coach;

import jakarta.validation.constraints.NotNull;
import org.setwise.coach.wording.Span;

/**
 * Some words of a text, without blank space around it.
 *
 * @param start where they begin, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param words the words themselves
 */
public record QuotedSpan(int start, int end, @NotNull String words) {
    static QuotedSpan of(Span span, String text) {
        return new QuotedSpan(span.start(), span.end(), text.substring(span.start(), span.end()));
    }
}
