package org.setwise.formation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.reference.NamedRef;

/**
 * A formation with all that it proposes, for the programme's organisers.
 *
 * @param findings what speaks against the proposal as a whole
 * @param newApplicantCount people who applied since, whom it does not consider
 */
@Schema(name = "Formation")
public record FormationView(
        @NotNull FormationSummary summary,
        @NotNull NamedRef programme,
        @NotNull List<SetProposal> sets,
        @NotNull List<SeatedPerson> leftOver,
        @NotNull List<Finding> findings,
        int newApplicantCount) {}
