package org.setwise.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A day on which a set does not meet, and why. */
public record DayOff(@NotNull LocalDate day, @NotNull String name) {}
