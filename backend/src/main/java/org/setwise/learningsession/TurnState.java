package org.setwise.learningsession;

/** Where a turn stands: {@code PLANNED → PRESENTING → CONCLUDED}, or {@code CANCELLED} with its session before it began. */
public enum TurnState {
    PLANNED,
    PRESENTING,
    CONCLUDED,
    CANCELLED
}
