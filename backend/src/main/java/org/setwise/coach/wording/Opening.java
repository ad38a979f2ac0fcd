package org.setwise.coach.wording;

/**
 * Where the words of a question begin.
 *
 * @param at the place of its first word in the sentence
 * @param kind what it begins with
 * @param leads whether a clause begins there
 */
record Opening(int at, Kind kind, boolean leads) {
    /** What a question begins with, and so what kind of answer it leaves room for. */
    enum Kind {
        WHAT(true),
        HOW(true),
        WHY(true),
        /** {@code what about …}, {@code how about …}. */
        ABOUT(true),
        WHAT_IF(true),
        /** {@code tell me about …}: no question by its form, an open one by what it does. */
        TELL(true),
        /** {@code i wonder how …}. */
        WONDER(true),
        WHO(true),
        WHERE(true),
        /** {@code how many}, {@code how long}, {@code what time}: one fact is the whole answer. */
        QUANTITY(false),
        WHEN(false),
        WHICH(false),
        /** {@code is it}, {@code do you}: yes or no is the whole answer. */
        AUX(false),
        /** {@code any …}, {@code ever …}, {@code want to …}: the same, its first words left out. */
        SHORT(false),
        /** {@code …, isn't it}, {@code …, right}. */
        TAG(false),
        /** {@code i wonder whether …}. */
        WHETHER(false);

        private final boolean open;

        Kind(boolean open) {
            this.open = open;
        }

        boolean isOpen() {
            return open;
        }

        /** Whether it asks with a word that begins with wh, or with how. */
        boolean isWh() {
            return this != AUX && this != SHORT && this != TAG && this != WHETHER && this != TELL && this != WONDER;
        }
    }
}
