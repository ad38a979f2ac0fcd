package org.setwise.rights;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The worlds of all operations. */
@Singleton
class EveryWorld {
    @Inject
    Instance<Worlds> worlds;

    @Inject
    SetWithWords readable;

    /** One in which the operation succeeds for who may call it. Reading changes nothing, so that all readers share one. */
    World of(Contract.Operation operation) throws Exception {
        return operation.reads()
                ? readable.world()
                : makings().get(operation.id()).make();
    }

    /** The operations that have a world of their own. */
    Set<String> own() {
        return makings().keySet();
    }

    private Map<String, Worlds.Making> makings() {
        Map<String, Worlds.Making> all = new HashMap<>();
        worlds.forEach(some -> all.putAll(some.byOperation()));
        return all;
    }
}
