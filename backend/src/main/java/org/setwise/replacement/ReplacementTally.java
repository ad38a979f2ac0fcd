package org.setwise.replacement;

/**
 * What the current members of a set said.
 *
 * @param asked how many there are
 */
record ReplacementTally(int asked, int agreeing, int refusing) {}
