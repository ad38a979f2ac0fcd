package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;

/** Whether experience is welcome now. */
public record ExperienceInvitation(@NotNull Boolean invited) {}
