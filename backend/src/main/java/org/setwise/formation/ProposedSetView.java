package org.setwise.formation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.ExperienceLevel;

/**
 * The set proposed to an applicant: who would be in it, without names until the place is accepted.
 *
 * @param weeklyTime when it would meet, in {@code timeZone}; null when that is open
 * @param companions everybody else in it
 * @param offered whether a place in it has been offered; otherwise it may still change
 */
@Schema(name = "ProposedSet")
public record ProposedSetView(
        @NotNull String name,
        WeeklyTime weeklyTime,
        @NotNull String timeZone,
        @NotNull List<Companion> companions,
        boolean offered,
        @NotNull List<String> allowedActions) {

    /** Somebody else in the set. */
    public record Companion(
            @NotNull String organisation, @NotNull ExperienceLevel experienceLevel) {}
}
