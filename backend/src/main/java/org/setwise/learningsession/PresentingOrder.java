package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.person.PersonRef;

/** In which order members are to present who have no turn yet (rule 8). */
@ApplicationScoped
public class PresentingOrder {
    private final TurnRepository turns;
    private final MembershipRepository memberships;

    PresentingOrder(TurnRepository turns, MembershipRepository memberships) {
        this.turns = turns;
        this.memberships = memberships;
    }

    /**
     * Everybody's turns that are still to be planned.
     *
     * @param rounds how many: the first in which somebody is without a turn, and those after it
     */
    public List<PersonRef> toCome(LearningSet set, int rounds) {
        List<Membership> members = memberships.membersOf(set.id());
        Rotation rotation = new Rotation(set.round(), members, turns.ofRotation(set.id()));
        List<PersonRef> all = new ArrayList<>();
        int round = rotation.roundToPlan();
        for (int i = 0; i < rounds; i++) {
            all.addAll(rotation.withoutPlace(round + i));
        }
        return all;
    }
}
