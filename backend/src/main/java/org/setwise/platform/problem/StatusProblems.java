package org.setwise.platform.problem;

/** The problems that HTTP itself knows, one for each status. */
final class StatusProblems {
    private StatusProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "unreadable", "The request cannot be read");
            case 401 -> Problem.of(401, "not-signed-in", "You are not signed in");
            case 403 -> new NotAllowed().problem();
            case 404 -> new NotFound().problem();
            case 405 -> Problem.of(405, "method-not-allowed", "This cannot be done here");
            case 406 ->
                Problem.of(406, "not-acceptable", "No acceptable media type").satisfiedBy("Accept application/json.");
            case 413 ->
                Problem.of(413, "too-large", "The request is too large")
                        .satisfiedBy("Send at most one megabyte, or 16 in a file of text/csv.");
            case 414 -> Problem.of(414, "address-too-long", "The address is too long");
            case 415 ->
                Problem.of(415, "unsupported-media-type", "The media type is not supported")
                        .satisfiedBy("Send application/json.");
            case 431 -> Problem.of(431, "headers-too-large", "The headers are too large");
            case 503 -> Problem.of(503, "unavailable", "Setwise cannot answer just now");
            default ->
                status >= 500
                        ? Problem.of(500, "unexpected", "Something went wrong on our side")
                        : Problem.of(status, "refused", "The request was refused");
        };
    }
}
