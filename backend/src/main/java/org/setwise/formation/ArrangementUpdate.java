package org.setwise.formation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A whole proposal as an organiser wants it. Whoever is named nowhere is left over.
 *
 * @param sets in their order; a set of nobody is dropped
 * @param leftOver those who are to stay left over may be pinned
 */
public record ArrangementUpdate(
        @NotNull @Size(max = 2500) List<@NotNull @Valid SetArrangement> sets,
        @NotNull @Size(max = 10000) List<@NotNull @Valid ArrangedPerson> leftOver) {}
