package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Who presents, settled after members could bid.
 *
 * @param presenterId whoever was planned to, or a member who bids
 */
public record PresenterSettlement(@NotNull UUID presenterId) {}
