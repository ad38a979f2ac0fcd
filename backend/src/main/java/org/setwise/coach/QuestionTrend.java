package org.setwise.coach;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How a person's own questions went lately, worked out when they ask for it, kept nowhere, and shown to nobody else.
 *
 * @param sessions the sessions in which they asked open questions, the earliest first
 */
public record QuestionTrend(@NotNull List<TrendSession> sessions) {}
