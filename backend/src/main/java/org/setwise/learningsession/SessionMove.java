package org.setwise.learningsession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.setwise.learningset.StatedReason;

/**
 * That a planned session begins at another time.
 *
 * @param following what becomes of the planned sessions after it; null is {@code STAY}
 * @param statedReasons why one moves it although a rule warns (rule 10)
 */
public record SessionMove(
        @NotNull Instant startsAt,
        Following following,
        @Valid @Size(max = 30) List<@NotNull StatedReason> statedReasons) {

    /** What becomes of the planned sessions that follow one that is moved. All keep their local time when the clocks change. */
    public enum Following {
        /** They stay where they are. */
        STAY,
        /** They move by as many days and hours. */
        KEEP_GAPS,
        /** They follow it at the contract's pace, at its new time of day. */
        KEEP_CADENCE
    }
}
