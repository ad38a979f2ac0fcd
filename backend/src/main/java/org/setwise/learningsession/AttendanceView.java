package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;

/** Whether one member came (rule 14). */
@Schema(name = "Attendance")
public record AttendanceView(
        @NotNull PersonRef person, @NotNull AttendanceState state) {}
