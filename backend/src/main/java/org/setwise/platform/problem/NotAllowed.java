package org.setwise.platform.problem;

/** The person knows of the thing and lacks the right to do this with it (403). */
public class NotAllowed extends ProblemException {
    private static final long serialVersionUID = 1;

    public NotAllowed() {
        super(Problem.of(403, "not-allowed", "You may not do this"));
    }

    public NotAllowed(String detail) {
        super(Problem.of(403, "not-allowed", "You may not do this").because(detail));
    }
}
