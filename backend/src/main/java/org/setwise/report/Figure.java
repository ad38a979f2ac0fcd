package org.setwise.report;

/**
 * How many there are of something.
 *
 * @param value null where it is made of fewer than five people, or another such figure could be worked out from it (rule 26)
 * @param atLeast there are more, too few to be told of
 */
public record Figure(Integer value, boolean atLeast) {
    static final Figure KEPT_BACK = new Figure(null, false);
}
