package org.setwise.library;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.setwise.learningsession.PhaseKind;
import org.setwise.questionlog.Purpose;

/** Which things of the library are asked for; what is left out does not matter. */
public class LibraryFilter {
    @RestQuery
    LibraryKind kind;

    @RestQuery
    @Parameter(description = "Questions for one phase")
    PhaseKind phase;

    @RestQuery
    @Parameter(description = "Questions that serve one purpose")
    Purpose purpose;

    @RestQuery
    @Parameter(description = "The starter pack of one role")
    LibraryRole role;

    @RestQuery
    @Size(max = 200)
    @Pattern(regexp = "\\P{Cntrl}*", message = "must not hold control characters")
    @Parameter(description = "Part of what is written there, in any case")
    String search;
}
