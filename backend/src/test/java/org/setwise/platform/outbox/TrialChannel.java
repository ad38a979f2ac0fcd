package org.setwise.platform.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way out that does what a test says, and remembers what left. Exists in tests only. */
@Singleton
public class TrialChannel implements OutboxChannel {
    static final String NAME = "trial";

    private final Map<UUID, Fate> fates = new ConcurrentHashMap<>();
    private final List<UUID> arrived = new CopyOnWriteArrayList<>();

    /** What becomes of a message at its next try. */
    enum Fate {
        ARRIVES,
        HAS_NOTHING_TO_TELL,
        CANNOT_BE_WRITTEN,
        IS_REFUSED,
        IS_REFUSED_AT_THE_END,
        IS_NOT_ANSWERED,
        NODE_DIES_BEFORE,
        NODE_DIES_AFTER
    }

    /** The process is killed: nothing of it runs any more. */
    static final class NodeDied extends Error {
        private static final long serialVersionUID = 1;
    }

    void will(UUID subject, Fate fate) {
        fates.put(subject, fate);
    }

    long arrivalsOf(UUID subject) {
        return arrived.stream().filter(subject::equals).count();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Departure> prepare(UUID messageId, UUID subject) {
        Fate fate = fates.getOrDefault(subject, Fate.ARRIVES);
        if (fate == Fate.CANNOT_BE_WRITTEN) {
            throw new IllegalStateException("a mistake in the programme");
        }
        return fate == Fate.HAS_NOTHING_TO_TELL
                ? Optional.empty()
                : Optional.of(pointOfNoReturn -> leave(subject, fate, pointOfNoReturn));
    }

    private void leave(UUID subject, Fate fate, Runnable pointOfNoReturn) {
        if (fate == Fate.NODE_DIES_BEFORE) {
            throw new NodeDied();
        }
        if (fate == Fate.IS_REFUSED) {
            throw new IllegalStateException("refused");
        }
        pointOfNoReturn.run();
        if (fate == Fate.IS_REFUSED_AT_THE_END) {
            throw new IllegalStateException("refused");
        }
        arrived.add(subject);
        if (fate == Fate.NODE_DIES_AFTER) {
            throw new NodeDied();
        }
        if (fate == Fate.IS_NOT_ANSWERED) {
            throw new NobodyCanKnow(new IllegalStateException("no answer"));
        }
    }
}
