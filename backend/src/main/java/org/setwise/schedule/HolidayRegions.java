package org.setwise.schedule;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Regions whose public holidays are known, by their name. */
public record HolidayRegions(@NotNull List<HolidayRegion> items) {}
