package org.setwise.formation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * One proposed set.
 *
 * @param weeklyTime when it would meet; null when no time suits everybody
 * @param times all the times that suit everybody
 * @param explanation in words, who is in it and when they can meet
 * @param findings what speaks against it; the points of them all add up to what it costs
 * @param setId the set it became; null until the proposal is accepted
 */
public record SetProposal(
        int number,
        @NotNull String name,
        WeeklyTime weeklyTime,
        @NotNull List<WeeklyTime> times,
        @NotNull List<SeatedPerson> people,
        @NotNull String explanation,
        @NotNull List<Finding> findings,
        int points,
        UUID setId) {}
