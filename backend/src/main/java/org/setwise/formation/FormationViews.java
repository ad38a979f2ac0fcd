package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setwise.formation.solver.Applicant;
import org.setwise.formation.solver.Cost;
import org.setwise.formation.solver.SetCosts;
import org.setwise.formation.solver.Terms;
import org.setwise.formation.solver.WeeklyTimes;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.Programme;

/** Shows proposals to organisers: as they stand, against the people and rules of this moment. */
@ApplicationScoped
class FormationViews {
    private final ProposalRepository proposals;
    private final Crowds crowds;

    FormationViews(ProposalRepository proposals, Crowds crowds) {
        this.proposals = proposals;
        this.crowds = crowds;
    }

    FormationSummary summary(Formation formation) {
        return summary(formation, formation.broken() == 0);
    }

    FormationView view(Programme programme, Formation formation) {
        Proposal proposal = proposals.of(formation.id());
        if (formation.isAccepted()) {
            return new FormationView(
                    summary(formation, false), reference(programme), List.of(), List.of(), List.of(), 0);
        }
        Crowd crowd = crowds.of(programme, formation.timeZone());
        List<List<Applicant>> people =
                proposal.enrolmentsBySet().stream().map(crowd::seated).toList();
        Map<UUID, Proposal.Place> places =
                proposal.places().stream().collect(Collectors.toMap(Proposal.Place::enrolmentId, Function.identity()));
        List<SetProposal> sets = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            sets.add(set(crowd, proposal.sets().get(i), people.get(i), places));
        }
        List<Finding> findings = overall(crowd, people, proposal);
        boolean legal = findings.stream().noneMatch(Finding::blocks)
                && sets.stream().flatMap(set -> set.findings().stream()).noneMatch(Finding::blocks);
        return new FormationView(
                summary(formation, legal),
                reference(programme),
                sets,
                leftOver(crowd, people, places, placesAreGone(crowd, people)),
                findings,
                (int) crowd.indexes().keySet().stream()
                        .filter(enrolment -> !places.containsKey(enrolment))
                        .count());
    }

    private static NamedRef reference(Programme programme) {
        return new NamedRef(programme.id(), programme.name());
    }

    private FormationSummary summary(Formation formation, boolean legal) {
        ProposalRepository.Extent extent = proposals.extentOf(formation.id());
        return new FormationSummary(
                formation.id(),
                formation.number(),
                formation.state(),
                formation.timeZone().getId(),
                (int) formation.limit().toSeconds(),
                formation.startedAt(),
                formation.endedAt(),
                extent.sets(),
                extent.seated(),
                extent.people() - extent.seated(),
                formation.broken(),
                formation.points(),
                formation.leastPoints(),
                formation.bestAt(),
                formation.aroundId().orElse(null),
                formation.sharedAt(),
                formation.acceptedAt(),
                formation.version(),
                allowedActions(formation, extent.seated() > 0 && legal));
    }

    private static List<String> allowedActions(Formation formation, boolean acceptable) {
        List<String> actions = new ArrayList<>(List.of("getFormation"));
        switch (formation.state()) {
            case RUNNING -> actions.add("stopFormation");
            case FINISHED, STOPPED, INTERRUPTED -> {
                actions.add("arrangeFormation");
                if (formation.sharedAt() != null) {
                    actions.add("hideFormation");
                } else if (acceptable) {
                    actions.add("shareFormation");
                }
                if (acceptable) {
                    actions.add("acceptFormation");
                }
            }
            case FAILED, ACCEPTED -> {
                // Nothing more is done with it.
            }
        }
        return actions;
    }

    private static SetProposal set(
            Crowd crowd, Proposal.Table table, List<Applicant> people, Map<UUID, Proposal.Place> places) {
        SetWords words = new SetWords(crowd);
        WeeklyTimes common = SetWords.common(people);
        Map<Cost, Integer> costs = new SetCosts(crowd.terms()).of(people);
        List<Finding> findings = costs.entrySet().stream()
                .map(cost -> words.finding(cost.getKey(), cost.getValue(), people))
                .toList();
        Integer hour = meetingHour(common, table.meetingHour());
        return new SetProposal(
                table.number(),
                table.name(),
                WeeklyTime.of(hour),
                common.equals(WeeklyTimes.ALWAYS)
                        ? List.of()
                        : common.hours().mapToObj(WeeklyTime::of).toList(),
                people.stream()
                        .map(person -> seated(crowd, person, places, null))
                        .toList(),
                words.explanation(people, hour),
                findings,
                findings.stream().mapToInt(Finding::points).sum(),
                table.learningSetId());
    }

    /** The hour that was settled, while it suits everybody; else the first of the week that does. */
    static Integer meetingHour(WeeklyTimes common, Integer settled) {
        if (settled != null && common.include(settled) || common.equals(WeeklyTimes.ALWAYS)) {
            return settled;
        }
        return common.count() == 0
                ? null
                : Integer.valueOf(common.hours().findFirst().orElseThrow());
    }

    private static SeatedPerson seated(Crowd crowd, Applicant applicant, Map<UUID, Proposal.Place> places, String why) {
        Candidate candidate = crowd.candidate(applicant);
        return seated(candidate, places.get(candidate.enrolmentId()), why);
    }

    private static SeatedPerson seated(Candidate candidate, Proposal.Place place, String why) {
        return new SeatedPerson(
                candidate.enrolmentId(),
                candidate.person(),
                candidate.organisation(),
                candidate.experienceLevel(),
                candidate.weeklyHours() != null,
                place.pinned(),
                place.declined(),
                why);
    }

    private static List<SeatedPerson> leftOver(
            Crowd crowd, List<List<Applicant>> people, Map<UUID, Proposal.Place> places, boolean placesAreGone) {
        LeftOverWords words = new LeftOverWords(crowd, people, placesAreGone);
        List<SeatedPerson> leftOver = new ArrayList<>();
        for (Applicant applicant : crowd.applicants()) {
            Proposal.Place place = places.get(crowd.candidate(applicant).enrolmentId());
            if (place != null && place.number() == null) {
                leftOver.add(seated(
                        crowd,
                        applicant,
                        places,
                        place.declined() ? "They declined the set proposed to them." : words.why(applicant)));
            }
        }
        for (Candidate candidate : crowd.unentitled()) {
            Proposal.Place place = places.get(candidate.enrolmentId());
            if (place != null) {
                leftOver.add(seated(candidate, place, "No roster entitles them today (rule 2)."));
            }
        }
        return leftOver;
    }

    private static List<Finding> overall(Crowd crowd, List<List<Applicant>> people, Proposal proposal) {
        List<Finding> findings = new ArrayList<>();
        int excess = placesExceeded(crowd, people);
        if (excess > 0) {
            findings.add(new Finding(
                    Finding.Kind.PLACES,
                    3,
                    true,
                    0,
                    "The proposal claims " + SetWords.number(excess) + (excess == 1 ? " place" : " places")
                            + " more than the programme has, reserved ones counted."));
        }
        List<String> unentitled = crowd.unentitled().stream()
                .filter(candidate -> proposal.places().stream()
                        .anyMatch(
                                place -> place.enrolmentId().equals(candidate.enrolmentId()) && place.number() != null))
                .map(candidate -> candidate.person().name())
                .toList();
        if (!unentitled.isEmpty()) {
            findings.add(new Finding(
                    Finding.Kind.NOT_ENTITLED,
                    2,
                    true,
                    0,
                    "No roster entitles " + SetWords.listed(unentitled) + " today; move them to those left over."));
        }
        return findings;
    }

    private static boolean placesAreGone(Crowd crowd, List<List<Applicant>> people) {
        List<List<Applicant>> andOne = new ArrayList<>(people);
        andOne.add(crowd.applicants().stream().limit(1).toList());
        return placesExceeded(crowd, andOne) > 0;
    }

    private static int placesExceeded(Crowd crowd, List<List<Applicant>> people) {
        Terms terms = crowd.terms();
        int[] seatedThrough = new int[terms.rosters().size()];
        people.forEach(set -> set.forEach(person -> seatedThrough[person.roster()]++));
        return terms.placesExceededBy(seatedThrough);
    }
}
