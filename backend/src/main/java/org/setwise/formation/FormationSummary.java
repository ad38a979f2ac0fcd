package org.setwise.formation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a formation stands, to follow it while it runs.
 *
 * @param number counts the programme's formations, from 1
 * @param seconds how long it looks for better sets
 * @param setCount sets in the best proposal so far
 * @param seatedCount people in them
 * @param leftOverCount people in none
 * @param brokenCount how often rules are broken
 * @param points what the proposal costs: the fewer the better
 * @param leastPoints no arrangement of the people seated costs fewer; null before the first proposal
 * @param bestAt when the best so far was found
 * @param sharedAt since when applicants are shown the sets proposed to them
 */
public record FormationSummary(
        @NotNull UUID id,
        int number,
        @NotNull FormationState state,
        @NotNull String timeZone,
        int seconds,
        @NotNull Instant startedAt,
        Instant endedAt,
        int setCount,
        int seatedCount,
        int leftOverCount,
        int brokenCount,
        int points,
        Integer leastPoints,
        Instant bestAt,
        UUID aroundFormationId,
        Instant sharedAt,
        Instant acceptedAt,
        int version,
        @NotNull List<String> allowedActions) {}
