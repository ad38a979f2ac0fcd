package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;

/** What stands about one member's attendance from here on. */
public record AttendanceRecord(@NotNull AttendanceState state) {}
