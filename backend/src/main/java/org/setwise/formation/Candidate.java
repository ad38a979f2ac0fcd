package org.setwise.formation;

import java.util.UUID;
import org.setwise.person.ExperienceLevel;
import org.setwise.person.PersonRef;

/**
 * Somebody who awaits a place, as formation reads them.
 *
 * @param weeklyHours hours of the week in {@code timeZone}; null, as is the zone, when they did not say
 */
record Candidate(
        UUID enrolmentId,
        PersonRef person,
        UUID organisationId,
        String organisation,
        ExperienceLevel experienceLevel,
        String timeZone,
        Integer[] weeklyHours) {}
