package org.setwise.rotation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;

/**
 * Whose turn it is in a set (rule 8).
 *
 * @param round the round that is on
 * @param roundToPlan the first round in which somebody is still without a turn; what is decided and volunteered for counts there
 * @param order how the order of that round came about; null while it is the order in which members came
 * @param members in the order in which they present: those with a date by it, then those without one
 */
@Schema(name = "Rotation")
public record RotationView(
        int round,
        int roundToPlan,
        DecidedOrder order,
        @NotNull List<Waiting> members,
        @NotNull List<String> allowedActions) {

    /**
     * @param seed what a draw can be repeated from, as text because it is larger than a script's numbers; null for an order by hand
     */
    public record DecidedOrder(
            @NotNull OrderWay way,
            String seed,
            @NotNull PersonRef decidedBy,
            @NotNull Instant decidedAt) {}

    /** Where a member stands in the round that is on. */
    public enum Standing {
        /** Presents now. */
        PRESENTING,
        /** Has a turn on a date. */
        PLANNED,
        /** Is without a date. */
        WITHOUT_DATE,
        /** Has presented. */
        PRESENTED,
        /** Goes without a turn. */
        SKIPPED
    }

    /**
     * @param turnId the turn in the round that is on; null without one
     * @param startsAt when its session begins
     * @param waitingSince the end of the last turn they had, or else when they came
     * @param next whether nobody presents before them
     * @param volunteered whether they would like to present early in the round to plan
     */
    public record Waiting(
            @NotNull PersonRef person,
            @NotNull Standing standing,
            UUID turnId,
            UUID sessionId,
            Instant startsAt,
            @NotNull Instant waitingSince,
            boolean next,
            boolean volunteered) {}
}
