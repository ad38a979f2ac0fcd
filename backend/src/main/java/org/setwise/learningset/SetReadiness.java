package org.setwise.learningset;

import java.util.ArrayList;
import java.util.List;
import org.setwise.platform.problem.Problem.Warning;
import org.setwise.programme.ProgrammeScope;

/** Whether a set can begin: what hinders it, and what rules warn of. */
public final class SetReadiness {
    private static final int FEWEST_GOOD = 6;
    private static final int MOST_GOOD = 7;
    private static final int FEWEST_VIABLE = 4;

    private final SetOverview overview;
    private final List<Membership> memberships;

    SetReadiness(SetOverview overview, List<Membership> memberships) {
        this.overview = overview;
        this.memberships = memberships;
    }

    /**
     * @throws OffersAreOpen while somebody may still come in
     * @throws ContractIsNotSigned unless every member has signed the newest contract (rule 6)
     * @throws DatesAreNotPlanned without an introductory and a presenting session (rule 5)
     */
    void requireReady() {
        List<String> offered =
                names(memberships.stream().filter(Membership::offered).toList());
        if (!offered.isEmpty()) {
            throw new OffersAreOpen(offered);
        }
        if (!overview.contractSigned()) {
            throw new ContractIsNotSigned(
                    names(members().stream().filter(member -> !member.signed()).toList()));
        }
        List<String> lacking = new ArrayList<>();
        if (!overview.introductoryPlanned()) {
            lacking.add("introductory session");
        }
        if (overview.presentingPlanned() == 0) {
            lacking.add("presenting session");
        }
        if (!lacking.isEmpty()) {
            throw new DatesAreNotPlanned(lacking);
        }
    }

    /** @throws SetIsNotMixed unless the members are of the organisations and levels the programme is for (rule 27) */
    void requireMixture(ProgrammeScope scope) {
        long organisations =
                members().stream().map(Membership::organisation).distinct().count();
        long levels =
                members().stream().map(Membership::experienceLevel).distinct().count();
        if (scope == ProgrammeScope.INTERNAL ? organisations > 1 : organisations < 2 || levels < 2) {
            throw new SetIsNotMixed(organisations, levels);
        }
    }

    /** Rule 1 on the number of members, rule 9 on sessions for each of them. */
    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        int size = members().size();
        if (size < FEWEST_GOOD || size > MOST_GOOD) {
            warnings.add(new Warning(
                    1,
                    "Six or seven is a good number, and this set has " + size + " members."
                            + (size < FEWEST_VIABLE
                                    ? " With fewer than four, one apology leaves hardly a group."
                                    : "")));
        }
        // A set begins only with its introduction planned.
        warnings.addAll(coverage(overview.turnsPlanned(), size, true));
        return warnings;
    }

    /** Rule 9: what is planned covers the introduction and every member. */
    public static List<Warning> coverage(int turnsPlanned, int members, boolean introductionPlanned) {
        List<Warning> warnings = new ArrayList<>();
        if (!introductionPlanned) {
            warnings.add(new Warning(9, "No introductory session is planned, with which a set begins."));
        }
        if (turnsPlanned < members) {
            warnings.add(new Warning(
                    9,
                    "Turns are planned for " + turnsPlanned + " of " + members
                            + " members: not everybody knows when they will present."));
        }
        return warnings;
    }

    private List<Membership> members() {
        return memberships.stream().filter(Membership::enrolled).toList();
    }

    static List<String> names(List<Membership> memberships) {
        return memberships.stream().map(member -> member.person().name()).toList();
    }
}
