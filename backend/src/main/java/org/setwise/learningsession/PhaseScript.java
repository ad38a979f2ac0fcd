package org.setwise.learningsession;

import static org.setwise.learningsession.PhaseKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.SessionKind;

/**
 * The phases of a session in their order. Their minutes sum to the session's length (rule 11), the last of them is reflection, and reflection
 * gives its time to no other (rule 23).
 */
public record PhaseScript(List<SessionPhase> phases) {
    /** How long a dilemma is explained at most, in minutes, unless somebody says why it takes longer (rule 12). */
    public static final int LONGEST_EXPLANATION = 5;

    /** What reflection keeps in a session of any length, in minutes. */
    static final int SHORTEST_REFLECTION = 5;

    public PhaseScript {
        phases = List.copyOf(phases);
    }

    /**
     * The usual script for a session of this kind, scaled to its length.
     *
     * @param turns in their order; none unless the session is a presenting one
     */
    static PhaseScript usual(SessionKind kind, int minutes, List<UUID> turns) {
        List<SessionPhase> phases = new ArrayList<>();
        switch (kind) {
            case INTRODUCTORY -> {
                phases.add(whole(WELCOME, 5));
                phases.add(whole(INTRODUCTIONS, 20));
                phases.add(whole(REASONS, 10));
                phases.add(whole(CONTRACT, 12));
                phases.add(whole(PLANNING, 8));
                phases.add(whole(REFLECTION, 5));
            }
            case PRESENTING -> {
                phases.add(whole(PROGRESS, 8));
                phases.add(whole(RE_CONTRACT, 2));
                for (UUID turn : turns) {
                    phases.add(new SessionPhase(DILEMMA, 5, turn));
                    phases.add(new SessionPhase(CLARIFYING, 7, turn));
                    phases.add(new SessionPhase(OPEN_QUESTIONS, 22, turn));
                    phases.add(new SessionPhase(ACTIONS, 5, turn));
                    phases.add(new SessionPhase(OUTCOME, 6, turn));
                }
                phases.add(whole(REFLECTION, 5));
            }
            case CLOSING -> {
                phases.add(whole(PROGRESS, 15));
                phases.add(whole(EVALUATION, 25));
                phases.add(whole(DECISION, 12));
                phases.add(whole(REFLECTION, 8));
            }
        }
        return new PhaseScript(phases).scaledTo(minutes);
    }

    /** The sum of its phases. */
    public int minutes() {
        return phases.stream().mapToInt(SessionPhase::minutes).sum();
    }

    /** Whether a dilemma may be explained for longer than rule 12 has it. */
    boolean explainsForLong() {
        return phases.stream().anyMatch(phase -> phase.kind() == DILEMMA && phase.minutes() > LONGEST_EXPLANATION);
    }

    /**
     * The same phases in another length, each with its share of it. No phase falls below a minute and reflection not below five (or what it
     * had), no dilemma is explained for more than five (or what it had).
     */
    PhaseScript scaledTo(int length) {
        int needed = phases.stream().mapToInt(PhaseScript::fewest).sum();
        if (length < needed) {
            throw new SessionIsTooShort(length, needed);
        }
        List<Apportionment.Share> shares = phases.stream()
                .map(phase -> new Apportionment.Share(phase.minutes(), fewest(phase), most(phase)))
                .toList();
        int[] minutes = Apportionment.of(length, shares);
        List<SessionPhase> scaled = new ArrayList<>();
        for (int i = 0; i < minutes.length; i++) {
            scaled.add(phases.get(i).lasting(minutes[i]));
        }
        return new PhaseScript(scaled);
    }

    /**
     * The phase at this position gets more minutes, and the latest phases before reflection lose them, down to a minute each. Dilemmas and
     * reflection lose none (rule 23).
     */
    PhaseScript extended(int position, int moreMinutes) {
        List<SessionPhase> changed = new ArrayList<>(phases);
        int missing = moreMinutes;
        for (int i = phases.size() - 1; i >= position && missing > 0; i--) {
            SessionPhase later = phases.get(i);
            if (later.kind() != REFLECTION && later.kind() != DILEMMA) {
                int taken = Math.min(missing, later.minutes() - 1);
                changed.set(i, later.lasting(later.minutes() - taken));
                missing -= taken;
            }
        }
        if (missing > 0) {
            throw new ReflectionKeepsItsTime(moreMinutes, moreMinutes - missing);
        }
        SessionPhase extended = phases.get(position - 1);
        changed.set(position - 1, extended.lasting(extended.minutes() + moreMinutes));
        return new PhaseScript(changed);
    }

    private static SessionPhase whole(PhaseKind kind, int minutes) {
        return new SessionPhase(kind, minutes, null);
    }

    private static int fewest(SessionPhase phase) {
        return phase.kind() == REFLECTION ? Math.min(SHORTEST_REFLECTION, phase.minutes()) : 1;
    }

    private static int most(SessionPhase phase) {
        return phase.kind() == DILEMMA ? Math.max(LONGEST_EXPLANATION, phase.minutes()) : Integer.MAX_VALUE;
    }
}
