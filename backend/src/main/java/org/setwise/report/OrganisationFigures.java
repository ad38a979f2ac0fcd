package org.setwise.report;

import jakarta.validation.constraints.NotNull;
import org.setwise.platform.reference.NamedRef;

/**
 * Of those enrolled, who came from one organisation. Organisations with fewer than five people are not named.
 *
 * @param attendance percent of the times they were expected, in steps that hold five people or more; null where it is kept back
 */
public record OrganisationFigures(
        @NotNull NamedRef organisation,
        @NotNull Figure enrolled,
        Integer attendance,
        @NotNull ConfidenceFigures confidence) {}
