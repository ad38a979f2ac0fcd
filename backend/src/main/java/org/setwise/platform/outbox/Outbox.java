package org.setwise.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.time.Ids;

/** Where features leave what is to be sent. It leaves once the transaction is committed, and not at all when it is rolled back. */
@ApplicationScoped
public class Outbox {
    private final OutboxQueue queue;
    private final Ids ids;
    private final Clock clock;

    Outbox(OutboxQueue queue, Ids ids, Clock clock) {
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Posts a message about this, in the running transaction. Of one subject one message leaves by a channel, however
     * often it is posted.
     *
     * @param channel the name of an {@link OutboxChannel}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(String channel, UUID subjectId) {
        post(channel, List.of(subjectId));
    }

    /** The same for each of these subjects, in one statement however many they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(String channel, List<UUID> subjectIds) {
        if (!subjectIds.isEmpty()) {
            queue.add(subjectIds.stream().map(subject -> ids.next()).toList(), channel, subjectIds, clock.instant());
        }
    }

    /** How the outbox stands, in counts. */
    @Transactional
    public OutboxStanding standing() {
        return queue.standing(clock.instant());
    }

    /**
     * Lets leave once more what was given up, and what was handed over without an answer: the latter may have arrived
     * the first time.
     *
     * @return how many messages
     */
    @Transactional
    public int tryAgain() {
        return queue.putBack(clock.instant(), clock.instant().minus(OutboxQueue.ANSWER_WAITED_FOR));
    }
}
