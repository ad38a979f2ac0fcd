package org.setwise.rotation;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How the rotation of a set came to be as it is.
 *
 * @param swaps those that wait for an answer
 * @param changes swaps, stand-ins and skipped turns, the newest first, 200 at most
 */
public record RotationTrace(
        @NotNull List<SwapView> swaps, @NotNull List<RotationChange> changes) {}
