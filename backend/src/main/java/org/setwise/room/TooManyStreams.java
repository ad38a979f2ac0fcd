package org.setwise.room;

import java.util.Map;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** One person follows rooms in more windows than anybody has. */
public class TooManyStreams extends ProblemException {
    private static final long serialVersionUID = 1;

    TooManyStreams() {
        super(
                Problem.of(429, "too-many-streams", "You follow rooms in too many places")
                        .because("One person can have " + RoomHubs.STREAMS_OF_ONE + " streams open at a time.")
                        .satisfiedBy("Close some of your windows."),
                Map.of("Retry-After", "30"));
    }
}
