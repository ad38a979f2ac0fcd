package org.setwise.learningset;

import java.util.UUID;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.Retention;

/**
 * What a set is around itself: its programme, its newest contract and its sessions in numbers.
 *
 * @param facilitator null in a set that facilitates itself
 * @param facilitatorEmail null in a set that facilitates itself
 * @param retention as its newest contract says
 * @param nextSession null when none runs or is planned
 * @param continues the closed set whose people go on in this one; null for one that began anew
 * @param goesOnAs the set in which the people of this one go on; null while there is none
 * @param introductoryPlanned whether the introductory session is planned
 * @param takesSomebodyNew the programme lets people come as long as the set has not met more often
 * @param turnsPlanned for how many different members a turn is planned in the round that is on
 */
public record SetOverview(
        UUID setId,
        NamedRef programme,
        PersonRef facilitator,
        String facilitatorEmail,
        FacilitationMode mode,
        Retention retention,
        boolean contractSigned,
        int sessionsPlanned,
        int sessionsConcluded,
        boolean sessionRunning,
        boolean introductoryPlanned,
        int presentingPlanned,
        boolean takesSomebodyNew,
        int turnsPlanned,
        UUID nextSession,
        NamedRef continues,
        NamedRef goesOnAs) {}
