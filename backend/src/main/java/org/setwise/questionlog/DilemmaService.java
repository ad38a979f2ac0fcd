package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.learningsession.SessionEventKind;
import org.setwise.learningsession.SessionEvents;
import org.setwise.learningset.StatedReason;
import org.setwise.learningset.StatedReasons;
import org.setwise.person.PersonNames;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;

/** What presenters do with their dilemmas, and what the set may read of them. */
@ApplicationScoped
@Transactional
public class DilemmaService {
    private final DilemmaRepository dilemmas;
    private final TurnAccess turns;
    private final StatedReasons statedReasons;
    private final SessionEvents events;
    private final PersonNames names;
    private final Ids ids;
    private final Clock clock;

    DilemmaService(
            DilemmaRepository dilemmas,
            TurnAccess turns,
            StatedReasons statedReasons,
            SessionEvents events,
            PersonNames names,
            Ids ids,
            Clock clock) {
        this.dilemmas = dilemmas;
        this.turns = turns;
        this.statedReasons = statedReasons;
        this.events = events;
        this.names = names;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The presenter's dilemma; where there is none to be seen, what the reader wrote for the turn before somebody else took it over.
     *
     * @throws NotFound when there is none, or it is somebody else's draft
     */
    public DilemmaView show(UUID turnId) {
        TurnStanding turn = turns.toRead(turnId);
        return dilemmas.by(turn.presenterId(), turnId)
                .or(() -> dilemmas.by(turn.me(), turnId))
                .map(dilemma -> view(dilemma, turn))
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes what the presenter wrote. The first writing makes the dilemma, each later one names the version it changes.
     *
     * @param ifMatch the version that is changed, as an ETag; not needed for the first writing
     */
    public DilemmaView write(UUID turnId, String ifMatch, DilemmaDraft draft) {
        TurnStanding turn = turns.toWrite(turnId);
        turn.requireMine();
        Optional<Dilemma> written = dilemmas.by(turn.me(), turnId);
        written.ifPresent(dilemma -> Etag.check(ifMatch, dilemma.version()));
        Dilemma dilemma = written.orElseGet(() -> new Dilemma(ids.next(), turn));
        dilemma.write(draft, turn, clock.instant());
        if (dilemma.isReleased() && !dilemmas.isLongForAReason(turn)) {
            coverLength(dilemma, turn, draft.statedReasons());
        }
        dilemmas.persistAndFlush(dilemma);
        if (dilemma.isReleased()) {
            events.happened(turn.sessionId(), SessionEventKind.DILEMMA_CHANGED);
        }
        return view(dilemma, turn);
    }

    /** Shows the dilemma to the set, with its four statements (rule 13) and within five minutes' telling (rule 12). */
    public DilemmaView release(UUID turnId, DilemmaRelease release) {
        TurnStanding turn = turns.toWrite(turnId);
        turn.requireMine();
        Dilemma dilemma = dilemmas.by(turn.me(), turnId).orElseThrow(NotFound::new);
        dilemma.release(turn, clock.instant());
        coverLength(dilemma, turn, release.statedReasons());
        dilemmas.flush();
        events.happened(turn.sessionId(), SessionEventKind.DILEMMA_CHANGED);
        return view(dilemma, turn);
    }

    private void coverLength(Dilemma dilemma, TurnStanding turn, List<StatedReason> stated) {
        statedReasons.cover(
                turn.setId(), turn.programmeId(), turn.sessionId(), Brief.warnings(dilemma.brief()), stated);
    }

    private DilemmaView view(Dilemma dilemma, TurnStanding turn) {
        UUID author = dilemma.authorId();
        return DilemmaView.of(dilemma, names.of(List.of(author)).get(author), turn);
    }
}
