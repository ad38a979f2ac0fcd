package org.setwise.room;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.setwise.platform.security.Credentials;
import org.setwise.platform.security.CredentialsEnded;
import org.setwise.platform.work.Background;

/**
 * Ends the streams of those whose sign-in was ended or whose token was revoked: at once when it is said, on whichever node, and a little later
 * when it was not heard or when a sign-in has run out by itself.
 */
@ApplicationScoped
class SignedOutListeners {
    private final RoomHubs hubs;
    private final Instance<Credentials> credentials;
    private final Background background;

    SignedOutListeners(RoomHubs hubs, Instance<Credentials> credentials, Background background) {
        this.hubs = hubs;
        this.credentials = credentials;
        this.background = background;
    }

    void end(@Observes(during = TransactionPhase.AFTER_SUCCESS) CredentialsEnded ended) {
        endThoseOf(ended.personId());
    }

    /** Asks what lets this person in, and ends what went on by something that does not. */
    void endThoseOf(UUID personId) {
        background.run(
                "ending streams of somebody who signed out",
                () -> endAmong(listener -> listener.personId().equals(personId)));
    }

    @Scheduled(
            every = "${setwise.room.look-who-signed-out.every:10s}",
            identity = "look-who-signed-out",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAtAll() {
        endAmong(listener -> true);
    }

    private void endAmong(Predicate<RoomListener> wanted) {
        List<RoomListener> listeners = hubs.listeners()
                .filter(wanted)
                .filter(listener -> listener.credential() != null)
                .toList();
        if (listeners.isEmpty()) {
            return;
        }
        Set<UUID> all = listeners.stream().map(RoomListener::credential).collect(Collectors.toSet());
        Set<UUID> live = new HashSet<>();
        credentials.forEach(kind -> live.addAll(kind.liveAmong(all)));
        listeners.stream()
                .filter(listener -> !live.contains(listener.credential()))
                .forEach(RoomListener::end);
    }
}
