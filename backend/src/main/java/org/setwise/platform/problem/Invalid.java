package org.setwise.platform.problem;

import java.util.List;

/** Fields that are not valid by what only the use case can know (422). */
public class Invalid extends ProblemException {
    private static final long serialVersionUID = 1;

    public Invalid(String field, String message) {
        this(List.of(new Problem.Violation(field, message)));
    }

    public Invalid(List<Problem.Violation> violations) {
        super(problem(violations));
    }

    /** The same for what stands below this field of the body. */
    public Invalid under(String field) {
        return new Invalid(problem().violations().stream()
                .map(violation -> new Problem.Violation(field + "." + violation.field(), violation.message()))
                .toList());
    }

    static Problem problem(List<Problem.Violation> violations) {
        return Problem.of(422, "invalid", "Some fields are not valid").at(violations);
    }
}
