package org.setwise.calendar;

import jakarta.validation.constraints.NotNull;

/**
 * Where my calendar programs find my sessions.
 *
 * @param url whoever has it reads when and where my sets meet, hence it is mine alone
 */
public record CalendarAddress(@NotNull String url) {}
