package org.setwise.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.setwise.contract.Cadence;
import org.setwise.contract.DayOfTheMonth;

/**
 * How often the sessions of a series are, where it is not as the contract says.
 *
 * @param weeks how many weeks from one session to the next; null for the contract's cadence, or where {@code monthly} is given
 * @param monthly the day of the month instead
 */
public record Recurrence(
        @Min(1) @Max(26) Integer weeks, @Valid DayOfTheMonth monthly) {

    /** @param agreed the contract's, where nothing else is wanted */
    Cadence orAs(Cadence agreed) {
        if (monthly != null) {
            return new Cadence(null, monthly);
        }
        return weeks == null ? agreed : Cadence.everyWeeks(weeks);
    }
}
