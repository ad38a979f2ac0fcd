package org.setwise.platform.outbox;

import java.util.Optional;
import java.util.UUID;

/** One way out of the installation. A feature that has one implements it; the outbox finds it by its name. */
public interface OutboxChannel {
    /** The name that its messages carry, such as {@code mail}. */
    String name();

    /**
     * Makes from what is true now what is to leave, while the message is claimed. Nothing may leave yet.
     *
     * @param messageId the same at every try, for a receiver who wants to tell a second copy
     * @param subjectId what the message is about, as it was posted
     * @return how it leaves; empty when there is nothing to tell any more
     */
    Optional<Departure> prepare(UUID messageId, UUID subjectId);

    /** The act of leaving. */
    interface Departure {
        /**
         * Lets it leave. Whatever this throws before the point of no return means that nothing left.
         *
         * @param pointOfNoReturn to be run once, as late as possible: from then on it may have arrived
         * @throws NobodyCanKnow when after that point no answer came
         */
        void leave(Runnable pointOfNoReturn);
    }

    /** It may have left or not. */
    class NobodyCanKnow extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NobodyCanKnow(RuntimeException cause) {
            super(cause);
        }
    }
}
