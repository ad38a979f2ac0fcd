package org.setwise.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.SessionPlan;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.StatedReason;

/**
 * The sessions to be planned, all or none, in the order in which they are to be presented (rule 8).
 *
 * @param statedReasons why one plans it although a rule warns (rules 9 and 10)
 */
public record SeriesPlan(
        @NotNull @Valid @Size(min = 1, max = 60) List<@NotNull PlannedEntry> sessions,
        @Valid @Size(max = 30) List<@NotNull StatedReason> statedReasons) {

    /**
     * @param minutes its length; null for the contract's
     * @param hostId null for the facilitator, or else whoever starts it
     * @param presenterIds in the order of their turns; none unless it is a presenting session
     */
    public record PlannedEntry(
            @NotNull SessionKind kind,
            @NotNull Instant startsAt,
            @Min(30) @Max(480) Integer minutes,
            UUID hostId,
            @NotNull @Size(max = 6) List<@NotNull UUID> presenterIds) {

        SessionPlan plan() {
            return new SessionPlan(kind, startsAt, minutes, null, hostId, presenterIds, null, null);
        }
    }
}
