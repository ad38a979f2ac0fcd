package org.setwise.platform.etag;

import java.util.Arrays;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** The version of a resource in {@code ETag} and {@code If-Match}, so that nobody overwrites what they have not seen. */
public final class Etag {
    private Etag() {}

    /** The value of the {@code ETag} header for this version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Holds a write against the version it was made for.
     *
     * @param ifMatch the {@code If-Match} header as sent, null when it was not
     * @throws ProblemException 428 without the header, 412 when the resource has another version by now
     */
    public static void check(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(Problem.of(428, "if-match-needed", "Say which version you are changing")
                    .satisfiedBy("Send the ETag that you read in If-Match."));
        }
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(of(version)));
        if (!matches) {
            throw new ProblemException(Problem.of(412, "changed-meanwhile", "Somebody else changed this meanwhile")
                    .satisfiedBy("Read it again and decide anew."));
        }
    }
}
