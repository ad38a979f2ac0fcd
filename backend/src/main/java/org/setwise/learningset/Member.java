package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.setwise.person.ExperienceLevel;
import org.setwise.person.PersonRef;

/**
 * Somebody in a set, as others in it see them.
 *
 * @param presentedThisRound has presented in the round that is on (rule 8)
 * @param offered has an offer and has not accepted yet; only organisers see such
 */
public record Member(
        @NotNull PersonRef person,
        @NotNull UUID enrolmentId,
        @NotNull String organisation,
        @NotNull ExperienceLevel experienceLevel,
        boolean introduced,
        boolean signed,
        boolean presentedThisRound,
        boolean evaluated,
        boolean offered) {

    static Member of(Membership membership) {
        return new Member(
                membership.person(),
                membership.enrolmentId(),
                membership.organisation(),
                membership.experienceLevel(),
                membership.introduced(),
                membership.signed(),
                membership.presentedThisRound(),
                membership.evaluated(),
                membership.offered());
    }
}
