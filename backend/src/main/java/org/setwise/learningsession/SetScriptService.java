package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.programme.FacilitationMode;

/** The scripts that a set has for its sessions, one for each kind and mode. */
@ApplicationScoped
@Transactional
public class SetScriptService {
    /** Stands for whose turn it is in a script that is nobody's yet. */
    private static final UUID A_TURN = new UUID(0, 0);

    private final SessionAccess access;
    private final SetAccess sets;
    private final LearningSetRepository learningSets;
    private final LearningSessionRepository sessions;
    private final SetScriptRepository scripts;
    private final SessionPictures pictures;
    private final Clock clock;

    SetScriptService(
            SessionAccess access,
            SetAccess sets,
            LearningSetRepository learningSets,
            LearningSessionRepository sessions,
            SetScriptRepository scripts,
            SessionPictures pictures,
            Clock clock) {
        this.access = access;
        this.sets = sets;
        this.learningSets = learningSets;
        this.sessions = sessions;
        this.scripts = scripts;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Of each kind of session in each mode that the contract has room for. */
    SetScriptList list(UUID setId) {
        boolean writes = sets.toLogistics(setId).plans()
                && !learningSets
                        .findByIdOptional(setId)
                        .orElseThrow(NotFound::new)
                        .state()
                        .isOver();
        SetFacts set = sessions.factsOf(setId);
        List<SetScriptRepository.Written> written = scripts.ofSet(setId);
        return new SetScriptList(Stream.of(SessionKind.values())
                .flatMap(kind -> modesUnder(set.mode()).stream()
                        .map(mode -> show(kind, mode, find(written, kind, mode), set, writes)))
                .toList());
    }

    /**
     * Has sessions that are planned from here on follow these phases (rules 11, 12 and 23).
     *
     * @throws NotFound for a mode that the contract has no room for (rule 7)
     */
    SetScript write(UUID setId, SessionKind kind, FacilitationMode mode, SetScriptEntry entry) {
        Standing standing = lockToWrite(setId);
        SetFacts set = sessions.factsOf(setId);
        requireRoomFor(mode, set);
        PhaseScript script = asOfASession(entry.phases());
        if (script.minutes() != set.sessionMinutes()) {
            throw new PhasesDoNotSumToTheLength(script.minutes(), set.sessionMinutes());
        }
        PhaseScriptRules.check(script, kind, kind == SessionKind.PRESENTING ? List.of(A_TURN) : List.of());
        if (script.explainsForLong()) {
            throw new Invalid(
                    "phases",
                    "gives a dilemma more than " + PhaseScript.LONGEST_EXPLANATION
                            + " minutes; a single session can have more, for a reason (rule 12)");
        }
        scripts.keep(setId, kind, mode, entry.phases(), standing.personId(), clock.instant());
        return show(kind, mode, find(scripts.ofSet(setId), kind, mode), set, true);
    }

    /** Has sessions that are planned from here on follow the usual script again. */
    void delete(UUID setId, SessionKind kind, FacilitationMode mode) {
        lockToWrite(setId);
        if (!scripts.delete(setId, kind, mode)) {
            throw new NotFound();
        }
    }

    private Standing lockToWrite(UUID setId) {
        Standing standing = sets.toLogistics(setId);
        standing.requirePlanner();
        learningSets.findAndLock(setId).orElseThrow(NotFound::new).requireNotOver("given a script");
        return standing;
    }

    private static SetScriptRepository.Written find(
            List<SetScriptRepository.Written> written, SessionKind kind, FacilitationMode mode) {
        return written.stream()
                .filter(one -> one.kind() == kind && one.mode() == mode)
                .findFirst()
                .orElse(null);
    }

    private static List<FacilitationMode> modesUnder(FacilitationMode contract) {
        return Stream.of(FacilitationMode.values())
                .filter(mode -> mode == contract || mode == FacilitationMode.OPEN_QUESTIONS)
                .toList();
    }

    private static void requireRoomFor(FacilitationMode mode, SetFacts set) {
        if (!modesUnder(set.mode()).contains(mode)) {
            throw new NotFound();
        }
    }

    private static PhaseScript asOfASession(List<PhaseScript.Stretch> stretches) {
        return new PhaseScript(stretches.stream()
                .map(stretch -> new SessionPhase(
                        stretch.kind(), stretch.minutes(), stretch.kind().belongsToTurn() ? A_TURN : null))
                .toList());
    }

    private static SetScript show(
            SessionKind kind,
            FacilitationMode mode,
            SetScriptRepository.Written written,
            SetFacts set,
            boolean writes) {
        List<PhaseScript.Stretch> stretches = written == null ? PhaseScript.usual(kind) : written.stretches();
        List<String> allowed = new ArrayList<>();
        if (writes) {
            allowed.add("writeSetScript");
            if (written != null) {
                allowed.add("deleteSetScript");
            }
        }
        return new SetScript(
                kind,
                mode,
                set.sessionMinutes(),
                asOfASession(stretches).scaledTo(set.sessionMinutes()).stretches(),
                written != null,
                written == null ? null : written.by(),
                written == null ? null : written.at(),
                allowed);
    }

    /** Has sessions that are planned from here on follow this session's script, those of its kind and in its mode (rule 11). */
    public SessionView keep(UUID sessionId) {
        Standing standing = access.toLogistics(sessionId);
        lockToWrite(standing.setId());
        LearningSession session = sessions.findWithPhases(sessionId).orElseThrow(NotFound::new);
        scripts.keep(
                session.setId(),
                session.kind(),
                session.modeUnder(sessions.factsOf(session.setId()).mode()),
                new PhaseScript(session.phases()).stretches(),
                standing.personId(),
                clock.instant());
        return pictures.takeAndShow(sessionId, standing);
    }
}
