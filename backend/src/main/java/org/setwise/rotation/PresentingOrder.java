package org.setwise.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.Rotation;
import org.setwise.learningsession.TurnRepository;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.MembershipRepository;
import org.setwise.person.PersonRef;

/** In which order members are to present who have no turn yet (rule 8): the order decided, and whoever is not in it after the others. */
@ApplicationScoped
public class PresentingOrder {
    private final TurnRepository turns;
    private final MembershipRepository memberships;
    private final OrderRepository orders;

    PresentingOrder(TurnRepository turns, MembershipRepository memberships, OrderRepository orders) {
        this.turns = turns;
        this.memberships = memberships;
        this.orders = orders;
    }

    /**
     * Everybody's turns that are still to be planned.
     *
     * @param rounds how many: the first in which somebody is without a turn, and those after it
     */
    public List<PersonRef> toCome(LearningSet set, int rounds) {
        Rotation rotation = rotationOf(set);
        List<PersonRef> all = new ArrayList<>();
        int first = rotation.roundToPlan();
        for (int i = 0; i < rounds; i++) {
            all.addAll(toCome(set.id(), rotation, first + i));
        }
        return all;
    }

    /** The members without a turn in one round, in their order. */
    List<PersonRef> toCome(UUID setId, Rotation rotation, int round) {
        List<UUID> decided = orders.of(setId, round).map(RoundOrder::people).orElse(List.of());
        return rotation.withoutPlace(round).stream()
                .sorted(Comparator.comparingInt(member -> placeOf(member.id(), decided)))
                .toList();
    }

    /** Who has had, has or is without a turn in which round. */
    Rotation rotationOf(LearningSet set) {
        return new Rotation(set.round(), memberships.membersOf(set.id()), turns.ofRotation(set.id()));
    }

    private static int placeOf(UUID member, List<UUID> decided) {
        int place = decided.indexOf(member);
        return place < 0 ? decided.size() : place;
    }
}
