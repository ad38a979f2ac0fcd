package org.setwise.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import org.setwise.platform.json.Text;

/**
 * What came of an action so far.
 *
 * @param sessionId the session in which it is told, if in one
 * @param notYet an explicit "not yet"; otherwise at least one of the four says something
 */
public record NewProgressNote(
        UUID sessionId,
        @NotNull Boolean notYet,

        @Text @Size(max = 4000) String tried,

        @Text @Size(max = 4000) String happened,

        @Text @Size(max = 4000) String learned,

        @Text @Size(max = 4000) String obstacle) {

    boolean saysSomething() {
        return notYet || Stream.of(tried, happened, learned, obstacle).anyMatch(text -> text != null);
    }
}
