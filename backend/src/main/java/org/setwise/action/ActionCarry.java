package org.setwise.action;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** To which day an action is taken on: before the next session, too (rule 21). */
public record ActionCarry(@NotNull LocalDate dueOn) {}
