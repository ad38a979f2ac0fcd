package org.setwise.formation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.setwise.person.ExperienceLevel;
import org.setwise.person.PersonRef;

/**
 * Somebody in a proposal, for organisers.
 *
 * @param timesKnown whether the person said when they can meet
 * @param pinned whether the next run leaves them where they are
 * @param declined whether they declined the set proposed to them; no reason is asked
 * @param why in words, for somebody who is left over
 */
public record SeatedPerson(
        @NotNull UUID enrolmentId,
        @NotNull PersonRef person,
        @NotNull String organisation,
        @NotNull ExperienceLevel experienceLevel,
        boolean timesKnown,
        boolean pinned,
        boolean declined,
        String why) {}
