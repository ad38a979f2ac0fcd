package org.setwise.learningsession;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.Membership;
import org.setwise.person.PersonRef;

/** Who presents in which round: everyone once before anyone twice (rule 8). */
public final class Rotation {
    private final int currentRound;
    private final List<Membership> members;
    private final List<Place> places = new ArrayList<>();

    private record Place(UUID presenter, int round, boolean had) {}

    /**
     * Built anew for each decision, under the set's lock.
     *
     * @param members the current ones
     * @param turns of the set, but cancelled ones
     */
    public Rotation(int currentRound, List<Membership> members, List<Turn> turns) {
        this.currentRound = currentRound;
        this.members = members;
        turns.forEach(turn -> places.add(new Place(turn.presenterId(), turn.round(), turn.isHad())));
    }

    /**
     * Gives the presenter a place in the first round in which somebody is still without one.
     *
     * @return the round
     * @throws PresentsOnceInARound when the presenter has a place in it already
     */
    int plan(PersonRef presenter) {
        int round = roundToPlan();
        if (hasPlace(presenter.id(), round)) {
            throw new PresentsOnceInARound(presenter, round, withoutPlace(round));
        }
        places.add(new Place(presenter.id(), round, false));
        return round;
    }

    /** The first round in which somebody is still without a place; the current one in a set without members. */
    public int roundToPlan() {
        int round = currentRound;
        while (!members.isEmpty() && withoutPlace(round).isEmpty()) {
            round++;
        }
        return round;
    }

    /** Members who are still to present in a round before this one. */
    List<PersonRef> owedBefore(int round) {
        return members.stream()
                .filter(member -> {
                    for (int earlier = member.firstRound(); earlier < round; earlier++) {
                        if (!hasHadTheirTurn(member.person().id(), earlier)) {
                            return true;
                        }
                    }
                    return false;
                })
                .map(Membership::person)
                .toList();
    }

    /** The round that is on when everybody who had their turn is counted. */
    int roundNow() {
        int round = currentRound;
        while (!members.isEmpty() && isOver(round)) {
            round++;
        }
        return round;
    }

    /** Members without a place in this round, in the order in which they came. */
    public List<PersonRef> withoutPlace(int round) {
        return members.stream()
                .filter(member -> member.firstRound() <= round)
                .map(Membership::person)
                .filter(person -> !hasPlace(person.id(), round))
                .toList();
    }

    private boolean isOver(int round) {
        return members.stream()
                .filter(member -> member.firstRound() <= round)
                .allMatch(member -> hasHadTheirTurn(member.person().id(), round));
    }

    private boolean hasPlace(UUID person, int round) {
        return places.stream().anyMatch(place -> place.presenter.equals(person) && place.round == round);
    }

    private boolean hasHadTheirTurn(UUID person, int round) {
        return places.stream().anyMatch(place -> place.presenter.equals(person) && place.round == round && place.had);
    }
}
