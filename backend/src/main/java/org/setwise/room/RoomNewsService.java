package org.setwise.room;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.setwise.learningsession.SessionEventRepository;
import org.setwise.learningsession.SessionNews;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.platform.security.TransactionGuard;

/**
 * Reads for all who follow a room on this node at once. Each time it is asked anew who of them may (rule 25), and the room is read in the
 * name of one who may: row-level security holds here as everywhere. All is read as of one moment, so that what changed belongs to the events
 * it is told with, and whoever just came misses nothing between the room they read and the first thing they are told.
 */
@ApplicationScoped
public class RoomNewsService {
    private final SessionEventRepository events;
    private final SetAccess access;
    private final RoomPictures rooms;
    private final TransactionGuard guard;

    RoomNewsService(SessionEventRepository events, SetAccess access, RoomPictures rooms, TransactionGuard guard) {
        this.events = events;
        this.access = access;
        this.rooms = rooms;
        this.guard = guard;
    }

    /**
     * @param after the event from which on the first of them is to be told
     * @param showAnyway whether the room is wanted even if nothing happened
     */
    RoomNews read(UUID sessionId, long after, Collection<UUID> people, boolean showAnyway) {
        return QuarkusTransaction.requiringNew().call(() -> events.readAsOfOneMoment(sessionId, after)
                .map(news -> showTo(people, sessionId, news, showAnyway))
                .orElseGet(() -> new RoomNews(List.of(), Map.of())));
    }

    private RoomNews showTo(Collection<UUID> people, UUID sessionId, SessionNews news, boolean showAnyway) {
        if (news.events().isEmpty() && !showAnyway) {
            return new RoomNews(news.events(), Map.of());
        }
        Map<UUID, Standing> readers = access.readersAmong(people, news.setId());
        return new RoomNews(news.events(), readers.isEmpty() ? Map.of() : show(sessionId, readers, news.lastEvent()));
    }

    /** How far each of these sessions has come. */
    Map<UUID, Long> lastEvents(Collection<UUID> sessionIds) {
        return QuarkusTransaction.requiringNew().call(() -> events.lastOf(sessionIds));
    }

    private Map<UUID, Room> show(UUID sessionId, Map<UUID, Standing> readers, long lastEvent) {
        UUID reader = readers.keySet().iterator().next();
        guard.workFor(reader);
        RoomPicture picture = rooms.take(sessionId, readers.get(reader), lastEvent);
        Map<UUID, Set<UUID>> marks = marks(picture, reader, readers.keySet());
        Map<UUID, Room> shown = new HashMap<>();
        readers.forEach((person, standing) -> shown.put(
                person,
                person.equals(reader)
                        ? rooms.show(picture)
                        : rooms.show(picture, standing, marks.getOrDefault(person, Set.of()))));
        return shown;
    }

    /** That a question felt like advice is between the presenter and its asker; it is asked for in the name of each. */
    private Map<UUID, Set<UUID>> marks(RoomPicture picture, UUID reader, Set<UUID> people) {
        if (picture.said() == null) {
            return Map.of();
        }
        Set<UUID> others = new HashSet<>(picture.said().askersOfMarked());
        picture.presenterId().ifPresent(others::add);
        others.retainAll(people);
        others.remove(reader);
        return rooms.feltLikeAdvice(picture, others);
    }
}
