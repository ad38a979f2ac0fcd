package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setwise.learningset.SessionSummary;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Reading sessions and turns: dates and people, nothing that was said. */
@ApplicationScoped
@Transactional
public class SessionReadingService {
    private final SetAccess sets;
    private final SessionAccess access;
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final PersonNames names;
    private final SessionPictures pictures;

    SessionReadingService(
            SetAccess sets,
            SessionAccess access,
            LearningSessionRepository sessions,
            TurnRepository turns,
            PersonNames names,
            SessionPictures pictures) {
        this.sets = sets;
        this.access = access;
        this.sessions = sessions;
        this.turns = turns;
        this.names = names;
        this.pictures = pictures;
    }

    public SessionView show(UUID sessionId) {
        return pictures.takeAndShow(sessionId, access.toLogistics(sessionId));
    }

    /** The sessions of a set by their beginning, those that were postponed or cancelled too. */
    public Page<SessionSummary> list(UUID setId, PageRequest page) {
        sets.toLogistics(setId);
        Page<LearningSession> found = sessions.ofSet(setId, page);
        List<SessionSummary> items = summaries(setId, found.items());
        return new Page<>(items, found.next());
    }

    /** These sessions of one set by their beginning; access to it was asked for before. */
    public List<SessionSummary> summaries(UUID setId, Collection<UUID> sessionIds) {
        return summaries(setId, (List<LearningSession>) sessions.list("id in ?1 order by startsAt, id", sessionIds));
    }

    private List<SessionSummary> summaries(UUID setId, List<LearningSession> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Turn>> turnsBySession =
                turns.ofSessions(found.stream().map(LearningSession::id).toList()).stream()
                        .collect(Collectors.groupingBy(Turn::sessionId));
        Map<UUID, PersonRef> people = presentersOf(
                turnsBySession.values().stream().flatMap(List::stream).toList());
        String timeZone = sessions.factsOf(setId).timeZone().getId();
        return found.stream()
                .map(session -> new SessionSummary(
                        session.id(),
                        setId,
                        session.kind(),
                        session.state(),
                        session.number(),
                        session.startsAt(),
                        session.minutes(),
                        timeZone,
                        turnsBySession.getOrDefault(session.id(), List.of()).stream()
                                .filter(turn -> turn.state() != TurnState.SKIPPED)
                                .map(turn -> people.get(turn.presenterId()))
                                .toList()))
                .toList();
    }

    /** The turns of a set, round by round. */
    public Page<TurnView> listTurns(UUID setId, PageRequest page) {
        Standing standing = sets.toLogistics(setId);
        Page<Turn> found = turns.ofSet(setId, page);
        Map<UUID, PersonRef> people = presentersOf(found.items());
        Set<UUID> ofTurns = found.items().stream().map(Turn::sessionId).collect(Collectors.toSet());
        Map<UUID, LearningSession> bySession = (ofTurns.isEmpty()
                        ? List.<LearningSession>of()
                        : sessions.list("id in ?1", ofTurns))
                .stream().collect(Collectors.toMap(LearningSession::id, Function.identity()));
        return found.map(turn -> new TurnView(
                turn.id(),
                turn.sessionId(),
                people.get(turn.presenterId()),
                turn.round(),
                turn.position(),
                turn.state(),
                SessionAccess.actionsOn(turn, bySession.get(turn.sessionId()), standing)));
    }

    private Map<UUID, PersonRef> presentersOf(List<Turn> found) {
        return names.of(new HashSet<>(found.stream().map(Turn::presenterId).toList()));
    }
}
