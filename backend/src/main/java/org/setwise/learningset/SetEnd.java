package org.setwise.learningset;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.setwise.platform.problem.Invalid;
import org.setwise.programme.Retention;

/**
 * How a set ends, and how long what was written in it is kept.
 *
 * @param decision what its members decided for the time after it; null while they have not
 * @param overOn the day on which it closed or was cancelled, where it meets; null before
 * @param retainUntil the last day on which its content is kept; null while it goes on
 * @param erasedAt when what was written in it was erased; null while it is kept
 * @param cancelledReason null unless it was cancelled
 */
@Embeddable
record SetEnd(
        @Enumerated(EnumType.STRING) SetDecision decision,
        LocalDate overOn,
        LocalDate retainUntil,
        Instant erasedAt,
        String cancelledReason) {

    /** Of a set that goes on, and whose members have decided nothing. */
    static final SetEnd NOT_IN_SIGHT = new SetEnd(null, null, null, null, null);

    SetEnd decided(SetDecision whatNext) {
        return new SetEnd(whatNext, overOn, retainUntil, erasedAt, cancelledReason);
    }

    SetEnd cancelled(String reason, LocalDate today) {
        return new SetEnd(decision, today, retainUntil, erasedAt, reason);
    }

    SetEnd closed(SetDecision whatNext, LocalDate today) {
        return new SetEnd(whatNext, today, retainUntil, erasedAt, cancelledReason);
    }

    SetEnd keptUntil(LocalDate lastDay) {
        return new SetEnd(decision, overOn, lastDay, erasedAt, cancelledReason);
    }

    /**
     * @throws Invalid unless that day is far enough for everybody to be told, and not later than was agreed
     * @throws SetIsErased when nothing is left to keep
     */
    SetEnd keptUntilAnother(LocalDate lastDay, LocalDate today, Retention agreed) {
        if (erasedAt != null) {
            throw new SetIsErased();
        }
        LastDay.require(lastDay, today, agreed.lastDay(overOn));
        return keptUntil(lastDay);
    }
}
