package org.setwise.platform.work;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Work that nobody waits for. It runs outside the request that gave it, and has nothing of that request. */
@Singleton
public class Background {
    private static final Logger LOG = Logger.getLogger(Background.class);

    /** @param what named in the log when it fails; must not hold what people wrote */
    public void run(String what, Runnable work) {
        Infrastructure.getDefaultExecutor().execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.error("Failed in the background: " + what, failure);
            }
        });
    }
}
