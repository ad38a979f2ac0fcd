package org.setwise.platform.problem;

import java.util.Map;

/**
 * The base of every exception that a caller is told about. A feature names the fact, such as {@code SetIsFull}, and
 * gives the problem; the transaction is rolled back and the problem becomes the response.
 */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    public ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    /** @param headers sent with the response, such as {@code Retry-After} in seconds */
    public ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.type());
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
