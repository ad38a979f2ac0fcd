package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import org.setwise.person.PersonRef;

/**
 * How a member introduced themselves to the set.
 *
 * @param reasons why they are in it (rule 5)
 */
public record Introduction(
        @NotNull PersonRef person,
        @NotNull String introduction,
        @NotNull String reasons,
        int version) {}
