package org.setwise.person;

import java.util.List;
import java.util.UUID;

/** Who may do what with an account. That one is an administrator is required of every caller before. */
final class PersonAccess {
    private PersonAccess() {}

    static List<String> actionsOn(UUID account, boolean deactivated, UUID reader) {
        if (account.equals(reader)) {
            return List.of();
        }
        return List.of(deactivated ? "reactivatePerson" : "deactivatePerson", "erasePerson");
    }

    /** Nobody can lock themselves out. */
    static boolean mayDeactivate(UUID account, UUID reader) {
        return !account.equals(reader);
    }
}
