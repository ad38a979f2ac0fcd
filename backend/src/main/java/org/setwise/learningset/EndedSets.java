package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.setwise.programme.PlacesChanged;

/** Lets everything follow that follows the end of a set, whoever or whatever ended it, in the transaction that did. */
@ApplicationScoped
public class EndedSets {
    private final LearningSetRepository sets;
    private final Event<SetClosed> setClosed;
    private final Event<SetCancelled> setCancelled;
    private final Event<PlacesChanged> placesChanged;

    EndedSets(
            LearningSetRepository sets,
            Event<SetClosed> setClosed,
            Event<SetCancelled> setCancelled,
            Event<PlacesChanged> placesChanged) {
        this.sets = sets;
        this.setClosed = setClosed;
        this.setCancelled = setCancelled;
        this.placesChanged = placesChanged;
    }

    /** Says that this one has just closed or been cancelled. The places of one that was cancelled are free again (rule 4). */
    public void announce(LearningSet set) {
        sets.flush();
        if (set.state() == SetState.CLOSED) {
            setClosed.fire(new SetClosed(set.id()));
        } else {
            setCancelled.fire(new SetCancelled(set.id(), set.end().cancelledReason()));
            sets.flush();
            placesChanged.fire(new PlacesChanged(set.programmeId()));
        }
        sets.flush();
    }
}
