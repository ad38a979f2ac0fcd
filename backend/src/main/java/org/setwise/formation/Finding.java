package org.setwise.formation;

import jakarta.validation.constraints.NotNull;

/**
 * What there is to say of a proposed set, or of all of them.
 *
 * @param kind the same for the same thing
 * @param rule its number, where it is about one
 * @param blocks whether the proposal cannot be accepted while this is so
 * @param points what it costs; 0 for what blocks
 * @param words for people
 */
public record Finding(
        @NotNull Kind kind,
        Integer rule,
        boolean blocks,
        int points,
        @NotNull String words) {

    public enum Kind {
        TOO_MANY,
        TOO_FEW,
        ORGANISATIONS,
        LEVELS,
        KEPT_APART,
        NO_COMMON_TIME,
        SAME_ORGANISATION,
        SAME_LEVEL,
        FEW_TIMES,
        SIZE,
        HAVE_MET,
        NOT_ENTITLED,
        PLACES
    }
}
