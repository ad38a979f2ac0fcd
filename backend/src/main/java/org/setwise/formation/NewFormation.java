package org.setwise.formation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.setwise.platform.time.TimeZoneName;

/**
 * How sets are to be formed.
 *
 * @param timeZone an IANA name such as {@code Europe/London}, in which the sets will meet
 * @param seconds how long to look for better sets; null for as long as so many people need
 * @param aroundFormationId a proposal of this programme whose pinned people stay where they are; null to begin anew
 */
public record NewFormation(
        @NotNull @TimeZoneName String timeZone,
        @Min(1) @Max(600) Integer seconds,
        UUID aroundFormationId) {}
