package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;

/**
 * Whether one member came (rule 14).
 *
 * @param confirmed whether they said beforehand that they will come
 * @param since when they apologised, to see with how much notice; null unless they did
 */
@Schema(name = "Attendance")
public record AttendanceView(
        @NotNull PersonRef person, @NotNull AttendanceState state, boolean confirmed, Instant since) {}
