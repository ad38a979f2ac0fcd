package org.setwise.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.setwise.formation.solver.Applicant;
import org.setwise.formation.solver.Cost;
import org.setwise.formation.solver.SetCosts;
import org.setwise.formation.solver.Terms;
import org.setwise.formation.solver.WeeklyTimes;

/** Tells in words why somebody is left over: which rule keeps them out of how many of the sets. */
final class LeftOverWords {
    private final Crowd crowd;
    private final List<List<Applicant>> sets;
    private final boolean placesAreGone;

    LeftOverWords(Crowd crowd, List<List<Applicant>> sets, boolean placesAreGone) {
        this.crowd = crowd;
        this.sets = sets.stream().filter(people -> !people.isEmpty()).toList();
        this.placesAreGone = placesAreGone;
    }

    String why(Applicant person) {
        if (placesAreGone) {
            return "The programme's places are used up, and others have waited longer (rules 3 and 4).";
        }
        if (crowd.applicants().size() < Terms.FEWEST) {
            return "There are fewer than four people to form a set of (rule 1).";
        }
        if (person.times().equals(WeeklyTimes.NEVER)) {
            return "No hour they named holds a whole session in every week of the programme, changes of the clocks counted.";
        }
        long company = crowd.applicants().stream()
                .filter(other ->
                        other != person && !other.times().and(person.times()).equals(WeeklyTimes.NEVER))
                .count();
        if (company < Terms.FEWEST - 1) {
            return SetWords.capitalised(
                            company == 0 ? "nobody else" : "only " + SetWords.number((int) company) + " more")
                    + " can meet when they can, and a set wants four people (rule 1).";
        }
        return reasons(person);
    }

    private String reasons(Applicant person) {
        if (sets.isEmpty()) {
            return "There is no set yet.";
        }
        SetCosts costs = new SetCosts(crowd.terms());
        int full = 0;
        int noTime = 0;
        int apart = 0;
        int unmixed = 0;
        int fitting = 0;
        for (List<Applicant> set : sets) {
            List<Applicant> with = new ArrayList<>(set);
            with.add(person);
            Map<Cost, Integer> broken = costs.of(with);
            if (broken.containsKey(Cost.NO_COMMON_TIME)) {
                noTime++;
            } else if (broken.containsKey(Cost.TOO_MANY)) {
                full++;
            } else if (broken.containsKey(Cost.KEPT_APART)) {
                apart++;
            } else if (broken.containsKey(Cost.ORGANISATIONS) || broken.containsKey(Cost.LEVELS)) {
                unmixed++;
            } else {
                fitting++;
            }
        }
        if (fitting > 0) {
            return fitting == 1
                    ? "One set would take them without breaking a rule."
                    : SetWords.capitalised(SetWords.number(fitting)) + " sets would take them without breaking a rule.";
        }
        List<String> reasons = new ArrayList<>();
        add(reasons, noTime, "meet when they cannot");
        add(reasons, full, "have nine people already (rule 1)");
        add(reasons, unmixed, "would not be of the organisations and levels they are for (rule 27)");
        add(reasons, apart, "hold somebody they are kept apart from (rule 28)");
        return "Of " + SetWords.number(sets.size()) + (sets.size() == 1 ? " set, " : " sets, ")
                + SetWords.listed(reasons) + ".";
    }

    private static void add(List<String> reasons, int sets, String what) {
        if (sets > 0) {
            reasons.add(SetWords.number(sets) + " " + what);
        }
    }
}
