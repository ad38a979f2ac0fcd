package org.setwise.schedule;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.setwise.platform.json.Text;

/**
 * Days on which the sets of a programme do not meet.
 *
 * @param lastDay the same as the first for a single day
 */
@Embeddable
public record Holiday(
        @NotNull @Text(lines = false) @Size(max = 200) String name,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay) {

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
