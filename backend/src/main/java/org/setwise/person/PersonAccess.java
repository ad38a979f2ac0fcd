package org.setwise.person;

import java.util.List;
import java.util.UUID;

/** Who may do what with an account. That one is an administrator is required of every caller before. */
public final class PersonAccess {
    private PersonAccess() {}

    static List<String> actionsOn(UUID account, boolean deactivated, UUID reader) {
        return mayEnd(account, reader)
                ? List.of(deactivated ? "reactivatePerson" : "deactivatePerson", "erasePerson")
                : List.of();
    }

    /** Nobody can lock themselves out, nor erase themselves without the code that proves it is them. */
    public static boolean mayEnd(UUID account, UUID reader) {
        return !account.equals(reader);
    }
}
