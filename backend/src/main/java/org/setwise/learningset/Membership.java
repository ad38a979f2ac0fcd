package org.setwise.learningset;

import java.util.UUID;
import org.setwise.person.ExperienceLevel;
import org.setwise.person.PersonRef;

/**
 * One person's place in one set, as the features that build on sets read it.
 *
 * @param enrolled a current member; otherwise offered a place, or a member to the end of a closed set
 * @param offered has an open offer and is no member yet
 * @param firstRound the round in which this member's turns begin (rule 8)
 * @param presentedThisRound has a concluded turn in the set's current round (rule 8)
 * @param signed has signed the newest contract (rule 6)
 */
public record Membership(
        UUID setId,
        UUID enrolmentId,
        PersonRef person,
        String organisation,
        ExperienceLevel experienceLevel,
        boolean enrolled,
        boolean offered,
        int firstRound,
        boolean introduced,
        boolean signed,
        boolean presentedThisRound,
        boolean evaluated) {}
