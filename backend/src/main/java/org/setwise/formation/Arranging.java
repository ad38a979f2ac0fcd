package org.setwise.formation;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.setwise.formation.solver.Applicant;
import org.setwise.formation.solver.Arrangement;
import org.setwise.formation.solver.LeastPoints;
import org.setwise.formation.solver.ProposedSet;
import org.setwise.formation.solver.Seat;
import org.setwise.formation.solver.WeeklyTimes;
import org.setwise.platform.problem.Invalid;

/** Translates between a proposal as it is kept and an arrangement as the solver knows it, and weighs both alike. */
@ApplicationScoped
class Arranging {
    private final ProposalRepository proposals;
    private final Clock clock;

    Arranging(ProposalRepository proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What a new run begins with: everybody whom the formation considers, those who were pinned where they were. */
    Arrangement start(Formation formation, Crowd crowd) {
        Set<UUID> considered = new HashSet<>();
        proposals.of(formation.id()).places().forEach(place -> considered.add(place.enrolmentId()));
        Arrangement empty = Arrangement.of(crowd.terms(), crowd.applicants());
        Map<UUID, Proposal.Place> pins = new HashMap<>();
        List<Integer> keptSets = new ArrayList<>();
        formation.aroundId().map(proposals::of).ifPresent(around -> {
            around.places().stream().filter(Proposal.Place::pinned).forEach(pin -> pins.put(pin.enrolmentId(), pin));
            around.sets().stream()
                    .map(Proposal.Table::number)
                    .filter(number -> pins.values().stream().anyMatch(pin -> number.equals(pin.number())))
                    .forEach(keptSets::add);
        });
        List<ProposedSet> sets = new ArrayList<>(empty.getSets());
        while (sets.size() < keptSets.size()) {
            sets.add(new ProposedSet(sets.size()));
        }
        List<Seat> seats = new ArrayList<>();
        for (Applicant applicant : crowd.applicants()) {
            UUID enrolment = crowd.candidate(applicant).enrolmentId();
            Proposal.Place pin = pins.get(enrolment);
            if (pin != null && pin.number() != null) {
                seats.add(new Seat(applicant, sets.get(keptSets.indexOf(pin.number())), true));
            } else {
                seats.add(new Seat(applicant, null, pin != null || !considered.contains(enrolment)));
            }
        }
        return new Arrangement(crowd.terms(), sets, seats);
    }

    /** Keeps what the solver found, its sets numbered without gaps. */
    void keep(Formation formation, Crowd crowd, Arrangement found) {
        List<String> keptNames = keptNames(formation);
        Iterator<String> free = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "Set " + number)
                .filter(name -> !keptNames.contains(name))
                .iterator();
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Proposal.Table> tables = new ArrayList<>();
        List<List<Applicant>> people = found.people();
        for (int index = 0; index < people.size(); index++) {
            if (!people.get(index).isEmpty()) {
                int number = tables.size() + 1;
                numbers.put(index, number);
                String name = index < keptNames.size() ? keptNames.get(index) : free.next();
                tables.add(table(number, name, null, people.get(index)));
            }
        }
        List<Proposal.Place> places = found.getSeats().stream()
                .map(seat -> new Proposal.Place(
                        crowd.candidate(seat.applicant()).enrolmentId(),
                        seat.isLeftOver() ? null : numbers.get(seat.getSet().index()),
                        seat.isPinned(),
                        false))
                .toList();
        proposals.replace(formation.id(), new Proposal(tables, places));
        weigh(formation, crowd, people);
    }

    private List<String> keptNames(Formation formation) {
        return formation
                .aroundId()
                .map(proposals::of)
                .map(around -> around.sets().stream()
                        .filter(set -> around.places().stream()
                                .anyMatch(place -> place.pinned()
                                        && Integer.valueOf(set.number()).equals(place.number())))
                        .map(Proposal.Table::name)
                        .toList())
                .orElse(List.of());
    }

    /** @throws Invalid when somebody is named twice, or is not considered by the formation */
    void arrange(Formation formation, Crowd crowd, ArrangementUpdate wanted) {
        Map<UUID, Proposal.Place> places = new HashMap<>();
        proposals
                .of(formation.id())
                .places()
                .forEach(place -> places.put(
                        place.enrolmentId(), new Proposal.Place(place.enrolmentId(), null, false, place.declined())));
        Set<UUID> named = new HashSet<>();
        List<Proposal.Table> tables = new ArrayList<>();
        List<List<Applicant>> people = new ArrayList<>();
        for (SetArrangement set : wanted.sets()) {
            if (!set.people().isEmpty()) {
                int number = tables.size() + 1;
                set.people().forEach(person -> place(places, named, person, number));
                List<Applicant> seated = crowd.seated(
                        set.people().stream().map(ArrangedPerson::enrolmentId).toList());
                people.add(seated);
                Integer hour =
                        set.weeklyTime() == null ? null : set.weeklyTime().hourOfTheWeek();
                tables.add(table(number, set.name(), hour, seated));
            }
        }
        wanted.leftOver().forEach(person -> place(places, named, person, null));
        proposals.replace(formation.id(), new Proposal(tables, List.copyOf(places.values())));
        weigh(formation, crowd, people);
    }

    private static void place(
            Map<UUID, Proposal.Place> places, Set<UUID> named, ArrangedPerson person, Integer number) {
        Proposal.Place known = places.get(person.enrolmentId());
        if (known == null) {
            throw new Invalid("sets", "name somebody whom this formation does not consider");
        }
        if (!named.add(person.enrolmentId())) {
            throw new Invalid("sets", "name somebody twice");
        }
        places.put(
                person.enrolmentId(),
                new Proposal.Place(person.enrolmentId(), number, person.pinned(), known.declined()));
    }

    private static Proposal.Table table(int number, String name, Integer hour, List<Applicant> people) {
        WeeklyTimes common = SetWords.common(people);
        return new Proposal.Table(number, name, FormationViews.meetingHour(common, hour), null);
    }

    /** Scores what is kept just as the solver does. */
    private void weigh(Formation formation, Crowd crowd, List<List<Applicant>> people) {
        List<ProposedSet> sets = new ArrayList<>();
        Map<Integer, ProposedSet> setOf = new HashMap<>();
        people.forEach(members -> {
            ProposedSet set = new ProposedSet(sets.size());
            sets.add(set);
            members.forEach(member -> setOf.put(member.index(), set));
        });
        List<Seat> seats = new ArrayList<>();
        List<Applicant> seated = new ArrayList<>();
        for (Applicant applicant : crowd.applicants()) {
            ProposedSet set = setOf.get(applicant.index());
            seats.add(new Seat(applicant, set, false));
            if (set != null) {
                seated.add(applicant);
            }
        }
        HardMediumSoftScore score = new Arrangement(crowd.terms(), sets, seats).counted();
        formation.weigh(
                (int) -score.hardScore(),
                -score.mediumScore(),
                (int) -score.softScore(),
                LeastPoints.of(crowd.terms(), seated),
                clock.instant());
    }
}
