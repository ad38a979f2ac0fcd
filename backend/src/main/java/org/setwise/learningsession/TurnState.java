package org.setwise.learningsession;

/**
 * Where a turn stands: {@code PLANNED → PRESENTING → CONCLUDED}, {@code CANCELLED} with its
 * session before it began, or {@code SKIPPED}: its member goes without a turn in this round.
 */
public enum TurnState {
    PLANNED,
    PRESENTING,
    CONCLUDED,
    CANCELLED,
    SKIPPED
}
