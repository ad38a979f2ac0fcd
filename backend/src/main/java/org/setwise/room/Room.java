package org.setwise.room;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.setwise.action.ActionProgress;
import org.setwise.learningsession.BiddingView;
import org.setwise.learningsession.SessionView;
import org.setwise.learningset.Introduction;
import org.setwise.person.PersonRef;

/**
 * Everything that the room of a session shows, as one person may see it.
 *
 * @param lastEvent the id of the last thing that had happened in the session: what follows is pushed from there on
 * @param serverTime by which the countdown goes, whatever the reader's clock says
 * @param phaseEndsAt when the phase that is on should end; null unless the session runs
 * @param videoCall the call to show inside the page, on the installation's own video server; null where calls open beside it
 * @param turn the one that is on, or else the last that was; null before the first
 * @param progress what the session hears about in its progress phase (rule 22), and nothing in the others
 * @param introductions of an introductory session (rule 5), and of a closing one, which looks back at the reasons
 * @param bidding for the turn that is to be settled; null where there is none, or the contract leaves nothing to settle
 * @param here who is in the room at this moment, in the order of their names
 * @param allowedActions what the reader may do here, beside what session, turn and their parts allow
 */
public record Room(
        long lastEvent,
        @NotNull Instant serverTime,
        @NotNull SessionView session,
        Instant phaseEndsAt,
        String videoCall,
        TurnLog turn,
        @NotNull List<ActionProgress> progress,
        @NotNull List<Introduction> introductions,
        BiddingView bidding,
        @NotNull List<PersonRef> here,
        @NotNull List<String> allowedActions) {}
