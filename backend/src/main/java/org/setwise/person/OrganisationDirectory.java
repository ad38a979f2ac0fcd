package org.setwise.person;

import java.util.UUID;

/** What a profile needs of organisations, which know people and not the other way round. */
public interface OrganisationDirectory {

    /** The organisation with this name in any case, added when there is none yet. */
    UUID findOrCreate(String name);
}
