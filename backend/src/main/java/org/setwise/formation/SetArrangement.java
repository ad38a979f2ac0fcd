package org.setwise.formation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.platform.json.Text;

/**
 * A set as an organiser wants it.
 *
 * @param weeklyTime one that suits everybody; null for whichever does
 */
public record SetArrangement(
        @NotNull @Text(lines = false) @Size(min = 1, max = 200)
        String name,

        @Valid WeeklyTime weeklyTime,
        @NotNull @Size(max = 60) List<@NotNull @Valid ArrangedPerson> people) {}
