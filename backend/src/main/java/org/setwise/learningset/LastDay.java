package org.setwise.learningset;

import java.time.LocalDate;
import org.setwise.platform.problem.Invalid;
import org.setwise.programme.Retention;

/** The limits within which a planner chooses the last day on which a set's content is kept. */
final class LastDay {
    private LastDay() {}

    /**
     * @param agreed the last day by what the members agreed to: what they wrote is kept no longer than that
     * @throws Invalid where the day is too near for everybody to be told, or too far
     */
    static void require(LocalDate lastDay, LocalDate today, LocalDate agreed) {
        LocalDate earliest = today.plusDays(Retention.FEWEST_DAYS);
        if (lastDay.isBefore(earliest)) {
            throw new Invalid(
                    "retainUntil", "must not be before " + earliest + ", so that everybody can be told beforehand");
        }
        if (lastDay.isAfter(agreed)) {
            throw new Invalid("retainUntil", "must not be after " + agreed + ", as was agreed in the set");
        }
    }
}
