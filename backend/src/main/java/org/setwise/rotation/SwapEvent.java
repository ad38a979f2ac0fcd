package org.setwise.rotation;

import java.util.UUID;

/** What happened to a swap, fired in the transaction in which it happens. */
public sealed interface SwapEvent permits SwapEvent.Asked, SwapEvent.Answered {
    UUID setId();

    UUID swapId();

    /** Somebody is asked to take another's turn. */
    record Asked(UUID setId, UUID swapId, UUID turnId, UUID askerId, UUID askedId) implements SwapEvent {}

    /** They answered; where they agreed, the turns have changed already. */
    record Answered(UUID setId, UUID swapId, UUID turnId, UUID askerId, UUID askedId, boolean accepted)
            implements SwapEvent {}
}
