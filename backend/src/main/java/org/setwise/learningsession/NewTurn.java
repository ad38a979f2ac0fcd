package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * That a member presents in a planned session.
 *
 * @param presenterId a current member who is without a turn in the round that is to be planned (rule 8)
 */
public record NewTurn(@NotNull UUID presenterId) {}
