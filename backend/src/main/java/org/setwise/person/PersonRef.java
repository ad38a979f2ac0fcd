package org.setwise.person;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Points at a person: all that others in the same set need to know to show one. */
public record PersonRef(@NotNull UUID id, @NotNull String name) {
    private static final String NAMELESS = "Name not given yet";

    /** @param name null when the person has not given a name yet */
    public static PersonRef of(UUID id, String name) {
        return new PersonRef(id, name == null ? NAMELESS : name);
    }
}
