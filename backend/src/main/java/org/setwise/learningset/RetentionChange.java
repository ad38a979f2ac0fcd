package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Until when what was written in a set that is over is to be kept.
 *
 * @param retainUntil the last day; at least 30 days ahead, and not after the one that was agreed in the set
 */
public record RetentionChange(@NotNull LocalDate retainUntil) {}
