package org.setwise.learningset;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Rule 27: a cross-organisation set starts with two organisations and two experience levels, an internal one with one organisation. */
public class SetIsNotMixed extends ProblemException {
    private static final long serialVersionUID = 1;

    SetIsNotMixed(long organisations, long levels) {
        super(
                Problem.of(409, "set-composition", "The set is not of the organisations it is for")
                        .because("Its members come from " + organisations
                                + (organisations == 1 ? " organisation" : " organisations") + " and have " + levels
                                + (levels == 1 ? " experience level." : " experience levels."))
                        .breaking(27)
                        .satisfiedBy(
                                "An internal set has one organisation; any other has at least two, and two experience levels."));
    }
}
