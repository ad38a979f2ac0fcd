package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.setwise.formation.solver.Applicant;
import org.setwise.formation.solver.Terms;
import org.setwise.programme.EntitlementRepository;
import org.setwise.programme.Places;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeRepository;
import org.setwise.programme.ProgrammeScope;

/** Translates the people who await a place, and the rules about them, into what the solver understands. */
@ApplicationScoped
class Crowds {
    private final CandidateRepository people;
    private final ProgrammeRepository programmes;
    private final EntitlementRepository entitlements;
    private final Clock clock;

    Crowds(
            CandidateRepository people,
            ProgrammeRepository programmes,
            EntitlementRepository entitlements,
            Clock clock) {
        this.people = people;
        this.programmes = programmes;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /** As it is now. */
    Crowd of(Programme programme, ZoneId meetingZone) {
        List<Candidate> all = people.ofProgramme(programme.id());
        List<UUID> ids = all.stream().map(candidate -> candidate.person().id()).toList();
        Places places = programmes.placesOf(programme);
        Map<UUID, List<UUID>> entitling = entitlements.rostersEntitling(ids, programme.id(), LocalDate.now(clock));
        List<Candidate> entitled = all.stream()
                .filter(candidate -> entitling.containsKey(candidate.person().id()))
                .toList();
        List<Candidate> unentitled = all.stream()
                .filter(candidate -> !entitling.containsKey(candidate.person().id()))
                .toList();
        List<UUID> rosterIds =
                places.rosters().stream().map(Places.RosterUse::rosterId).toList();
        return Crowd.of(
                terms(programme, places),
                entitled,
                applicants(entitled, rosters(entitled, entitling, places), rosterIds, week(programme, meetingZone)),
                unentitled,
                rosterIds);
    }

    private static Terms terms(Programme programme, Places places) {
        return new Terms(
                programme.scope() == ProgrammeScope.INTERNAL,
                Terms.FEWEST,
                Terms.MOST,
                places.total(),
                places.rosters().stream()
                        .map(roster -> new Terms.RosterClaim(roster.reserved(), roster.used()))
                        .toList());
    }

    private static SharedWeek week(Programme programme, ZoneId meetingZone) {
        return new SharedWeek(
                meetingZone, programme.startsOn(), programme.endsOn(), Duration.ofMinutes(programme.sessionMinutes()));
    }

    /** The roster each would come through: while places last as whoever waits gets them, a reserved place before a common one (rule 3). */
    private static List<UUID> rosters(List<Candidate> entitled, Map<UUID, List<UUID>> entitling, Places places) {
        List<UUID> rosters = new ArrayList<>();
        Places left = places;
        for (Candidate candidate : entitled) {
            List<UUID> own = entitling.get(candidate.person().id());
            Places now = left;
            UUID roster = own.stream()
                    .filter(now::haveRoomThrough)
                    .min(Comparator.comparing(one -> !now.haveReserved(one)))
                    .orElse(own.getFirst());
            left = left.with(roster);
            rosters.add(roster);
        }
        return rosters;
    }

    private List<Applicant> applicants(
            List<Candidate> entitled, List<UUID> rosters, List<UUID> rosterIds, SharedWeek week) {
        int number = entitled.size();
        Map<UUID, Integer> indexes = new HashMap<>();
        for (int i = 0; i < number; i++) {
            indexes.put(entitled.get(i).person().id(), i);
        }
        int[][] apart = pairs(people.keptApart(indexes.keySet()), indexes);
        int[][] met = pairs(people.haveMet(indexes.keySet()), indexes);
        Map<UUID, Integer> organisations = new HashMap<>();
        List<Applicant> applicants = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Candidate candidate = entitled.get(i);
            applicants.add(new Applicant(
                    i,
                    number(organisations, candidate.organisationId()),
                    candidate.experienceLevel().ordinal(),
                    week.times(candidate.timeZone(), candidate.weeklyHours()),
                    rosterIds.indexOf(rosters.get(i)),
                    // Leaving over two always costs more than leaving over one, and of two the one who waited longer.
                    2 * number - i,
                    apart[i],
                    met[i]));
        }
        return applicants;
    }

    private static int number(Map<UUID, Integer> organisations, UUID organisation) {
        Integer known = organisations.putIfAbsent(organisation, organisations.size());
        return known == null ? organisations.size() - 1 : known;
    }

    private static int[][] pairs(List<CandidateRepository.Pair> pairs, Map<UUID, Integer> indexes) {
        List<Set<Integer>> others = new ArrayList<>();
        indexes.keySet().forEach(person -> others.add(new HashSet<>()));
        for (CandidateRepository.Pair pair : pairs) {
            int one = indexes.get(pair.one());
            int other = indexes.get(pair.other());
            others.get(one).add(other);
            others.get(other).add(one);
        }
        return others.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).sorted().toArray())
                .toArray(int[][]::new);
    }
}
