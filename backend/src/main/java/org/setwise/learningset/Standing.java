package org.setwise.learningset;

import java.util.UUID;
import org.setwise.platform.problem.NotAllowed;

/**
 * What one person is to one set, and what follows from it. Content is for members and the facilitator; dates, places
 * and the contract are also for the programme's organisers, and to read for administrators (rule 25).
 *
 * @param member enrolled now
 * @param formerMember was a member to the end of the closed set: reads on, writes no more
 */
public record Standing(
        UUID setId,
        UUID programmeId,
        UUID personId,
        SetState state,
        boolean member,
        boolean formerMember,
        boolean facilitator,
        boolean organiser,
        boolean administrator,
        boolean facilitated) {

    public boolean readsContent() {
        return member || formerMember || facilitator;
    }

    public boolean readsLogistics() {
        return readsContent() || organiser || administrator;
    }

    /** Dates, places and the like are edited by the facilitator and organisers; by members where nobody facilitates. */
    public boolean plans() {
        return organiser || facilitator || (member && !facilitated);
    }

    /** @throws NotAllowed for everybody but current members */
    public void requireMember() {
        require(member);
    }

    /** @throws NotAllowed for everybody but the programme's organisers */
    public void requireOrganiser() {
        require(organiser);
    }

    /** @throws NotAllowed for everybody but the programme's organisers and the facilitator */
    public void requireOrganiserOrFacilitator() {
        require(organiser || facilitator);
    }

    /** @throws NotAllowed for those who do not {@link #plans() plan} */
    public void requirePlanner() {
        require(plans());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }
}
