package org.setwise.learningsession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.JoinLink;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.StatedReason;
import org.setwise.programme.FacilitationMode;

/**
 * A session to be planned.
 *
 * @param minutes its length; null for the contract's
 * @param mode null for the contract's; it can be stricter, never laxer (rule 7)
 * @param hostId null for the facilitator, or else whoever starts it
 * @param presenterIds in the order of their turns; none unless it is a presenting session
 * @param joinLink null for the set's
 * @param statedReasons why one plans it although a rule warns (rule 10)
 */
public record SessionPlan(
        @NotNull SessionKind kind,
        @NotNull Instant startsAt,
        @Min(SHORTEST) @Max(LONGEST) Integer minutes,
        FacilitationMode mode,
        UUID hostId,
        @NotNull @Size(max = 6) List<@NotNull UUID> presenterIds,
        @JoinLink String joinLink,
        @Valid @Size(max = 30) List<@NotNull StatedReason> statedReasons) {
    static final int SHORTEST = 30;
    static final int LONGEST = 480;
}
