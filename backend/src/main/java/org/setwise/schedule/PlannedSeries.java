package org.setwise.schedule;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.setwise.learningset.SessionSummary;

/** The sessions that were planned together, by their beginning. */
public record PlannedSeries(@NotNull List<SessionSummary> sessions) {}
