package org.setwise.demo;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.setwise.platform.security.PersonPrincipal;
import org.setwise.platform.security.TransactionGuard;
import org.setwise.platform.time.ScopedClock;

/** Does what a person does, as if that person had sent a request at a given moment. */
@Singleton
class Acting {
    private final CurrentIdentityAssociation identity;
    private final TransactionGuard guard;
    private final DemoRepository database;

    Acting(CurrentIdentityAssociation identity, TransactionGuard guard, DemoRepository database) {
        this.identity = identity;
        this.guard = guard;
        this.database = database;
    }

    <T> T as(UUID person, Instant moment, Supplier<T> act) {
        return ScopedClock.at(
                moment,
                () -> inRequest(() -> {
                    identity.setIdentity(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new PersonPrincipal(person))
                            .build());
                    guard.workFor(person);
                    T result = act.get();
                    database.settle();
                    return result;
                }));
    }

    /** Each act has a request of its own, so that nothing the last one remembered is left. */
    private static <T> T inRequest(Supplier<T> act) {
        ManagedContext requests = Arc.container().requestContext();
        InjectableContext.ContextState outer = requests.isActive() ? requests.getState() : null;
        requests.activate();
        try {
            return act.get();
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }
}
