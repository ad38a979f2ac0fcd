package org.setwise.learningsession;

import static org.setwise.learningsession.PhaseKind.*;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** A phase of a script that is not a session's yet: whose turn it belongs to is open. */
    public record Stretch(
            @NotNull PhaseKind kind,
            @Min(1) @Max(SessionPlan.LONGEST) int minutes) {}

    /** What sessions of this kind follow unless their set has written another script. */
    static List<Stretch> usual(SessionKind kind) {
        return switch (kind) {
            case INTRODUCTORY ->
                List.of(
                        new Stretch(WELCOME, 5),
                        new Stretch(INTRODUCTIONS, 20),
                        new Stretch(REASONS, 10),
                        new Stretch(CONTRACT, 12),
                        new Stretch(PLANNING, 8),
                        new Stretch(REFLECTION, 5));
            case PRESENTING ->
                List.of(
                        new Stretch(PROGRESS, 8),
                        new Stretch(RE_CONTRACT, 2),
                        new Stretch(DILEMMA, 5),
                        new Stretch(CLARIFYING, 7),
                        new Stretch(OPEN_QUESTIONS, 22),
                        new Stretch(ACTIONS, 5),
                        new Stretch(OUTCOME, 6),
                        new Stretch(REFLECTION, 5));
            case CLOSING ->
                List.of(
                        new Stretch(PROGRESS, 15),
                        new Stretch(EVALUATION, 25),
                        new Stretch(DECISION, 12),
                        new Stretch(REFLECTION, 8));
        };
    }

    /**
     * These stretches as a session's phases, those of a turn once for each of its turns, scaled to its length.
     *
     * @param turns in their order; none unless the session is a presenting one
     */
    static PhaseScript of(List<Stretch> stretches, int minutes, List<UUID> turns) {
        List<SessionPhase> phases = new ArrayList<>();
        List<Stretch> ofTurn = stretches.stream()
                .filter(stretch -> stretch.kind().belongsToTurn())
                .toList();
        boolean turnsAreIn = false;
        for (Stretch stretch : stretches) {
            if (!stretch.kind().belongsToTurn()) {
                phases.add(new SessionPhase(stretch.kind(), stretch.minutes(), null));
            } else if (!turnsAreIn) {
                turnsAreIn = true;
                for (UUID turn : turns) {
                    ofTurn.forEach(part -> phases.add(new SessionPhase(part.kind(), part.minutes(), turn)));
                }
            }
        }
        return new PhaseScript(phases).scaledTo(minutes);
    }

    /** Its stretches for other sessions of the same kind, those of a turn as in its first turn. */
    List<Stretch> stretches() {
        Optional<UUID> first =
                phases.stream().flatMap(phase -> phase.turnId().stream()).findFirst();
        return phases.stream()
                .filter(phase -> phase.turnId().isEmpty() || phase.turnId().equals(first))
                .map(phase -> new Stretch(phase.kind(), phase.minutes()))
                .toList();
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

    private static int fewest(SessionPhase phase) {
        return phase.kind() == REFLECTION ? Math.min(SHORTEST_REFLECTION, phase.minutes()) : 1;
    }

    private static int most(SessionPhase phase) {
        return phase.kind() == DILEMMA ? Math.max(LONGEST_EXPLANATION, phase.minutes()) : Integer.MAX_VALUE;
    }
}
