package org.setwise.confidence;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.learningset.SessionKind;
import org.setwise.person.PersonRef;

/**
 * How confident I am with my progress in a set, and what I may see of the others (rule 24).
 *
 * @param target what I set out for; null until I say
 * @param shared whether the members have all signed that they see each other's numbers
 * @param sessions those that have begun, in their order
 * @param others the numbers of the other members, as far as they were given while they were shared; nobody where they are not
 * @param closingSuggested whether every member has come where they wanted to be, and no closing session is planned yet
 */
public record SetConfidence(
        @NotNull UUID setId,
        Integer target,
        boolean shared,
        @NotNull List<AskedAt> sessions,
        @NotNull List<Line> others,
        boolean closingSuggested,
        @NotNull List<String> allowedActions) {

    /**
     * A session at which it was asked.
     *
     * @param mine what I answered; null when I did not
     * @param range null where it would give away what somebody answered
     */
    @Schema(name = "ConfidenceSession")
    public record AskedAt(
            @NotNull UUID sessionId,
            int number,
            @NotNull SessionKind kind,
            @NotNull Instant startsAt,
            MyAnswer mine,
            Range range) {}

    /**
     * What I answered.
     *
     * @param value null for a pass
     * @param words which nobody else ever reads
     */
    @Schema(name = "ConfidenceOfMine")
    public record MyAnswer(
            Integer value, String words, @NotNull Instant givenAt) {}

    /** Between which numbers the answers lay: of four members at least, and never narrower than two. */
    @Schema(name = "ConfidenceRange")
    public record Range(int low, int high) {}

    /** Another member's numbers, in the order of the sessions. */
    @Schema(name = "ConfidenceLine")
    public record Line(@NotNull PersonRef person, @NotNull List<Point> points) {}

    /** A number that somebody gave at a session. */
    @Schema(name = "ConfidencePoint")
    public record Point(@NotNull UUID sessionId, int value) {}
}
