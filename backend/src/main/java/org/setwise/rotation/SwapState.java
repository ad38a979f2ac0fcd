package org.setwise.rotation;

/** {@code ASKED → ACCEPTED} or {@code DECLINED} by the one who was asked, or {@code WITHDRAWN} by who asked. */
public enum SwapState {
    ASKED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
