package org.setwise.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.setwise.contract.Cadence;

/**
 * How a series of sessions is to be laid out.
 *
 * @param firstDay on or after which it begins, where the set is
 * @param at the local time of every session, such as {@code 18:30}, in the set's zone, kept when the clocks change
 * @param recurrence null for the contract's cadence
 * @param rounds how many turns each member has; null is 1
 * @param introduction whether it begins with the introductory session; null where the set has none yet
 * @param closing whether it ends with a closing session; null is yes
 * @param presenterIds the order of presenting; null for the order proposed by the rotation (rule 8)
 * @param avoid days to leave out beside the programme's holidays
 * @param rotateHosts whether hosts are proposed in turn where nobody facilitates; null is yes
 */
public record SeriesOutline(
        @NotNull LocalDate firstDay,

        @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
        String at,

        @Valid Recurrence recurrence,
        @Min(1) @Max(3) Integer rounds,
        Boolean introduction,
        Boolean closing,
        @Size(max = 27) List<@NotNull UUID> presenterIds,
        @Size(max = 200) List<@NotNull LocalDate> avoid,
        Boolean rotateHosts) {

    LocalTime time() {
        return LocalTime.parse(at);
    }

    Cadence cadence(Cadence agreed) {
        return recurrence == null ? agreed : recurrence.orAs(agreed);
    }

    int roundsOrOne() {
        return rounds == null ? 1 : rounds;
    }

    boolean ends() {
        return !Boolean.FALSE.equals(closing);
    }

    boolean rotatesHosts() {
        return !Boolean.FALSE.equals(rotateHosts);
    }
}
