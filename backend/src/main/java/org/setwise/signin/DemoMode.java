package org.setwise.signin;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.work.StartRefused;

/**
 * Whether this installation is a trial, in which mails are shown instead of sent and anybody may be a demo person. As
 * that would open every door of a real one, a trial uses its own embedded database and is reached from this machine
 * only.
 */
@ApplicationScoped
public class DemoMode {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final boolean on;
    private final String database;
    private final Optional<String> embeddedDatabase;
    private final String host;
    private final boolean behindProxy;

    DemoMode(
            @ConfigProperty(name = "setwise.demo", defaultValue = "false") boolean on,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database,
            @ConfigProperty(name = "setwise.database.embedded") Optional<String> embeddedDatabase,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean behindProxy) {
        this.on = on;
        this.database = database;
        this.embeddedDatabase = embeddedDatabase;
        this.host = host;
        this.behindProxy = behindProxy;
    }

    public boolean isOn() {
        return on;
    }

    /** @throws NotFound outside a trial, where nothing of it exists */
    void require() {
        if (!on) {
            throw new NotFound();
        }
    }

    /** Runs before anything is served. */
    void refuseWhereUnsafe(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        objection().ifPresent(objection -> {
            throw new StartRefused(objection);
        });
    }

    /** Why demo mode is refused here, in one line; empty where it is off or harmless. */
    Optional<String> objection() {
        if (!on) {
            return Optional.empty();
        }
        if (!embeddedDatabase.equals(Optional.of(database))) {
            return Optional.of("demo mode opens every door, so it runs on the embedded database only; "
                    + "unset SETWISE_DEMO or QUARKUS_DATASOURCE_JDBC_URL");
        }
        if (behindProxy) {
            return Optional.of("demo mode opens every door, so no proxy leads to it; "
                    + "unset SETWISE_DEMO or QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING");
        }
        return LOOPBACK.contains(host)
                ? Optional.empty()
                : Optional.of("demo mode opens every door, so it listens on this machine only, not on " + host
                        + "; unset SETWISE_DEMO or QUARKUS_HTTP_HOST");
    }
}
