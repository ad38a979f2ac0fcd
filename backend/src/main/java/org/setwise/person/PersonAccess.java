package org.setwise.person;

import java.util.List;
import java.util.UUID;

/** Who may do what with an account. That one is an administrator is required of every caller before. */
final class PersonAccess {
    private PersonAccess() {}

    static List<String> actionsOn(UUID account, boolean deactivated, UUID reader) {
        if (deactivated) {
            return List.of("reactivatePerson");
        }
        return mayDeactivate(account, reader) ? List.of("deactivatePerson") : List.of();
    }

    /** Nobody can lock themselves out. */
    static boolean mayDeactivate(UUID account, UUID reader) {
        return !account.equals(reader);
    }
}
