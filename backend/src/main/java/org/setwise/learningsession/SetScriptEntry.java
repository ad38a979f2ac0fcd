package org.setwise.learningsession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The phases that the sessions of a set shall have.
 *
 * @param phases in their order, with those of one turn where turns go; they fill the contract's session
 */
public record SetScriptEntry(
        @NotNull @Size(min = 1, max = 40) @Valid List<PhaseScript.@NotNull Stretch> phases) {}
