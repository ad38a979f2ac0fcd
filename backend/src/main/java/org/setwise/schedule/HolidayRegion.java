package org.setwise.schedule;

import jakarta.validation.constraints.NotNull;

/**
 * A country or a part of it with public holidays.
 *
 * @param code such as {@code gb}, or {@code gb-sct} for a part of it
 */
public record HolidayRegion(@NotNull String code, @NotNull String name) {}
