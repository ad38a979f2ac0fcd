package org.setwise.replacement;

/** {@code ASKING → AGREED → FILLED}, or {@code REFUSED}. */
public enum ReplacementState {
    ASKING,
    AGREED,
    REFUSED,
    FILLED
}
