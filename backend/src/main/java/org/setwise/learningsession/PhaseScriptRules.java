package org.setwise.learningsession;

import static org.setwise.learningsession.PhaseKind.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.setwise.learningset.SessionKind;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.Problem.Violation;

/** What a script that somebody writes has to look like, so that no rule about a phase is dodged by leaving the phase out. */
final class PhaseScriptRules {
    private static final Map<SessionKind, Set<PhaseKind>> KNOWN = new EnumMap<>(Map.of(
            SessionKind.INTRODUCTORY,
            EnumSet.of(WELCOME, INTRODUCTIONS, REASONS, CONTRACT, PLANNING, REFLECTION),
            SessionKind.PRESENTING,
            EnumSet.of(PROGRESS, RE_CONTRACT, DILEMMA, CLARIFYING, OPEN_QUESTIONS, ACTIONS, OUTCOME, REFLECTION),
            SessionKind.CLOSING,
            EnumSet.of(PROGRESS, EVALUATION, DECISION, REFLECTION)));
    private static final Map<SessionKind, Set<PhaseKind>> NEEDED = new EnumMap<>(Map.of(
            SessionKind.INTRODUCTORY, EnumSet.of(INTRODUCTIONS, REASONS),
            SessionKind.PRESENTING, EnumSet.of(PROGRESS),
            SessionKind.CLOSING, EnumSet.of(PROGRESS)));
    private static final Set<PhaseKind> NEEDED_IN_A_TURN = EnumSet.of(DILEMMA, OPEN_QUESTIONS, OUTCOME);

    private PhaseScriptRules() {}

    /**
     * Holds a script against what its session needs.
     *
     * @param turns of the session, in their order
     * @throws ReflectionComesLast rule 23
     * @throws Invalid with every phase that is out of place
     */
    static void check(PhaseScript script, SessionKind kind, List<UUID> turns) {
        List<SessionPhase> phases = script.phases();
        if (phases.getLast().kind() != REFLECTION) {
            throw new ReflectionComesLast();
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            SessionPhase phase = phases.get(i);
            SessionPhase before = i == 0 ? null : phases.get(i - 1);
            if (!KNOWN.get(kind).contains(phase.kind())) {
                violations.add(at(i, "kind", "does not belong to a session of this kind"));
            } else if (phase.kind().belongsToTurn()) {
                checkPhaseOfTurn(phase, before, turns, i, violations);
            } else {
                checkPhaseOfSession(phase, phases.subList(0, i), i, violations);
            }
        }
        checkNothingIsMissing(phases, kind, turns, violations);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private static void checkPhaseOfTurn(
            SessionPhase phase, SessionPhase before, List<UUID> turns, int i, List<Violation> violations) {
        UUID turn = phase.turnId().orElse(null);
        int place = turns.indexOf(turn);
        if (place < 0) {
            violations.add(at(i, "turnId", "has to be a turn of this session"));
            return;
        }
        boolean goesOn = before != null && before.belongsTo(turn);
        if (goesOn && before.kind().compareTo(phase.kind()) >= 0) {
            violations.add(at(i, "kind", "cannot come after " + before.kind() + " in a turn"));
        }
        boolean follows = place == 0
                ? before == null || before.turnId().isEmpty()
                : before != null && before.belongsTo(turns.get(place - 1));
        if (!goesOn && (!follows || phase.kind() != DILEMMA)) {
            violations.add(
                    at(i, "turnId", "the phases of a turn stand together, turn after turn, from the dilemma on"));
        }
    }

    private static void checkPhaseOfSession(
            SessionPhase phase, List<SessionPhase> earlier, int i, List<Violation> violations) {
        if (phase.turnId().isPresent()) {
            violations.add(at(i, "turnId", "is for the phases of a turn only"));
        }
        if (earlier.stream().anyMatch(other -> other.kind() == phase.kind())) {
            violations.add(at(i, "kind", "stands in the script twice"));
        }
        if (phase.kind() != REFLECTION
                && earlier.stream().anyMatch(other -> other.kind().belongsToTurn())) {
            violations.add(at(i, "kind", "comes before the turns"));
        }
    }

    private static void checkNothingIsMissing(
            List<SessionPhase> phases, SessionKind kind, List<UUID> turns, List<Violation> violations) {
        for (PhaseKind needed : NEEDED.get(kind)) {
            if (phases.stream().noneMatch(phase -> phase.kind() == needed)) {
                violations.add(new Violation("phases", "lacks " + needed));
            }
        }
        for (UUID turn : turns) {
            for (PhaseKind needed : NEEDED_IN_A_TURN) {
                if (phases.stream().noneMatch(phase -> phase.belongsTo(turn) && phase.kind() == needed)) {
                    violations.add(new Violation("phases", "lacks " + needed + " for a turn"));
                }
            }
        }
    }

    private static Violation at(int index, String field, String message) {
        return new Violation("phases[" + index + "]." + field, message);
    }
}
