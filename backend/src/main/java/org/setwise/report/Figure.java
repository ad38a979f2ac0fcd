package org.setwise.report;

/**
 * How many there are of something: those who are counted by now. Whether some are not is not told, for it would tell none from one.
 *
 * @param value null where it is made of fewer than five people, or another such figure could be worked out from it (rule 26)
 */
public record Figure(Integer value) {
    static final Figure KEPT_BACK = new Figure(null);
}
