package org.setwise.programme;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.setwise.platform.json.Text;

/**
 * Who is entitled through a roster, and when.
 *
 * @param name as the organiser knows the person
 * @param validFrom the first day
 * @param validTo the last day; null for no end
 * @param source where it is known from, such as a letter or a file
 */
public record RosterEntryDraft(
        @NotNull @Text(lines = false) @Email @Size(max = 254)
        String email,

        @Text(lines = false) @Size(max = 200) String name,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @Text @Size(max = 1000) String note,
        @Text(lines = false) @Size(max = 200) String source) {}
