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
import org.setwise.learningset.StatedReason;
import org.setwise.programme.FacilitationMode;

/**
 * When and how a planned session is held.
 *
 * @param minutes its length; when it changes, the phases are scaled to it (rule 11)
 * @param mode the contract's or a stricter one (rule 7)
 * @param hostId null for whoever starts it
 * @param joinLink null for the set's
 * @param statedReasons why one changes it although a rule warns (rule 10)
 */
public record SessionUpdate(
        @NotNull Instant startsAt,
        @Min(SessionPlan.SHORTEST) @Max(SessionPlan.LONGEST) int minutes,
        @NotNull FacilitationMode mode,
        UUID hostId,
        @JoinLink String joinLink,
        @Valid @Size(max = 30) List<@NotNull StatedReason> statedReasons) {}
