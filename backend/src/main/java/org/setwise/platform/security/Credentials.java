package org.setwise.platform.security;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * One kind of what lets people in. A request is asked for its credential when it comes; whatever goes on for longer asks here whether
 * its own still counts, and is told by {@link CredentialsEnded} when it may not.
 */
public interface Credentials {
    /** Those among these credentials that are of this kind and still let their people in. */
    Set<UUID> liveAmong(Collection<UUID> credentials);
}
