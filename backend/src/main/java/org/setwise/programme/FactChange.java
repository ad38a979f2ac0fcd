package org.setwise.programme;

import jakarta.validation.constraints.NotNull;

/**
 * One thing that changed: a word, number or date as the programme itself gives it.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record FactChange(@NotNull ProgrammeFact fact, String before, String after) {}
