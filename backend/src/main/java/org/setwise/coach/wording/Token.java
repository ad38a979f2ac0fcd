package org.setwise.coach.wording;

/**
 * One word as the rules see it.
 *
 * @param word in small letters, without apostrophes: {@code dont}; what is joined to it is a token of its own: {@code what}, {@code 's}
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param afterPause whether a comma, a dash or the like stands before it
 */
record Token(String word, int start, int end, boolean afterPause) {
    boolean is(String other) {
        return word.equals(other);
    }
}
