package org.setwise.room;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** All streams of one room on this node. Whatever happens is read once for all of them, by one thread at a time. */
final class RoomHub {
    private final UUID sessionId;
    private final RoomNewsService news;
    private final ObjectMapper json;
    private final Executor executor;
    private final Set<RoomListener> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean awake = new AtomicBoolean();

    RoomHub(UUID sessionId, RoomNewsService news, ObjectMapper json, Executor executor) {
        this.sessionId = sessionId;
        this.news = news;
        this.json = json;
        this.executor = executor;
    }

    UUID sessionId() {
        return sessionId;
    }

    Set<RoomListener> listeners() {
        return listeners;
    }

    /** How far the one who was told least has been told. */
    long lastTold() {
        return listeners.stream().mapToLong(RoomListener::lastTold).min().orElse(Long.MAX_VALUE);
    }

    /** Something may have happened. However often it is said before anybody looks, it is looked once. */
    void wake() {
        if (awake.compareAndSet(false, true)) {
            executor.execute(this::look);
        }
    }

    private synchronized void look() {
        awake.set(false);
        List<RoomListener> ready =
                listeners.stream().filter(RoomListener::isReady).toList();
        if (ready.isEmpty()) {
            return;
        }
        long after = ready.stream().mapToLong(RoomListener::lastTold).min().orElseThrow();
        boolean someJustCame = ready.stream().anyMatch(RoomListener::justCame);
        Set<UUID> people = ready.stream().map(RoomListener::personId).collect(Collectors.toSet());
        RoomNews read = news.read(sessionId, after, people, someJustCame);
        if (read.events().isEmpty() && !someJustCame) {
            return;
        }
        RoomParts parts = new RoomParts(json);
        RoomEvents words = new RoomEvents(json);
        for (RoomListener listener : ready) {
            Room room = read.rooms().get(listener.personId());
            if (room == null) {
                listener.end();
            } else {
                listener.tell(read.events(), parts, room, words);
            }
        }
    }
}
