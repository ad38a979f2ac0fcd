package org.setwise.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How long what is written in a set is kept once the set is over, and what happens then.
 *
 * @param months after the day on which the set closed or was cancelled
 */
public record Retention(
        @NotNull @Min(1) @Max(Retention.MOST_MONTHS) Integer months,
        @NotNull RetentionEnd end) {
    /** Nothing is kept longer than five years after the end of its set. */
    public static final int MOST_MONTHS = 60;

    /** So that everybody can be told in time, and take along what is theirs. */
    public static final int FEWEST_DAYS = 30;

    /** For programmes that say nothing about it. */
    public static final Retention USUAL = new Retention(12, RetentionEnd.ERASE);

    /** The last day on which anything is kept of a set that is over on this day. */
    public LocalDate lastDay(LocalDate over) {
        return over.plusMonths(months);
    }
}
