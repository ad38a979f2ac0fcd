package org.setwise.learningset;

import java.time.LocalDate;
import org.setwise.platform.problem.Invalid;
import org.setwise.programme.Retention;

/** The limits within which a planner chooses the last day on which a set's content is kept. */
final class LastDay {
    private LastDay() {}

    /**
     * @param overOn when the set closed or was cancelled
     * @throws Invalid where the day is too near for everybody to be told, or too far
     */
    static void require(LocalDate lastDay, LocalDate today, LocalDate overOn) {
        LocalDate earliest = today.plusDays(Retention.FEWEST_DAYS);
        LocalDate latest = overOn.plusMonths(Retention.MOST_MONTHS);
        if (lastDay.isBefore(earliest)) {
            throw new Invalid(
                    "retainUntil", "must not be before " + earliest + ", so that everybody can be told beforehand");
        }
        if (lastDay.isAfter(latest)) {
            throw new Invalid("retainUntil", "must not be after " + latest + ", five years after the end of the set");
        }
    }
}
