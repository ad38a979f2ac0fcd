package org.setwise.platform.problem;

/** There is no such thing, or none that this person may know of: the two look the same (404). */
public class NotFound extends ProblemException {
    private static final long serialVersionUID = 1;

    public NotFound() {
        super(Problem.of(404, "not-found", "There is nothing here"));
    }
}
