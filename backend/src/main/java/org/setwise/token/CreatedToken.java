package org.setwise.token;

import jakarta.validation.constraints.NotNull;

/**
 * A token just made.
 *
 * @param secret shown this once and never again
 */
public record CreatedToken(@NotNull Token token, @NotNull String secret) {

    /** Records show all they hold, and this one holds a secret. */
    @Override
    public String toString() {
        return "created " + token;
    }
}
