package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;

/** That I have something to present today, and how pressing it is; never what it is. */
public record NewBid(@NotNull BidUrgency urgency) {}
