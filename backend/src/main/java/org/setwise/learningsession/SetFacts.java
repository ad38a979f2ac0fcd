package org.setwise.learningsession;

import java.time.ZoneId;
import java.util.UUID;
import org.setwise.contract.Cadence;
import org.setwise.contract.PresenterChoice;
import org.setwise.contract.QuestionStyle;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.FacilitationMode;

/**
 * What a session needs to know of its set and the newest contract.
 *
 * @param facilitator null for a set that facilitates itself
 * @param joinLink null when the set has no video link of its own
 * @param round the round of presentations that is on (rule 8)
 */
public record SetFacts(
        UUID programmeId,
        NamedRef set,
        ZoneId timeZone,
        PersonRef facilitator,
        String joinLink,
        int round,
        FacilitationMode mode,
        int sessionMinutes,
        Cadence cadence,
        int turnsPerSession,
        int quorum,
        QuestionStyle questionStyle,
        PresenterChoice presenterChoice) {}
