package org.setwise.rosterfile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.setwise.platform.json.Text;

/**
 * That a file with people of a roster is about to come.
 *
 * @param source what new entries say about where they are known from, unless the file says it; null for the file's name
 * @param validFrom the first day of new entries for which the file names none; null for today
 */
public record NewRosterImport(
        @NotNull @Text(lines = false) @Size(max = 200) String fileName,
        @Text(lines = false) @Size(max = 200) String source,
        LocalDate validFrom) {}
