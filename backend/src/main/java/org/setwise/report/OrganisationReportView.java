package org.setwise.report;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.reference.NamedRef;

/**
 * Programmes of an organisation side by side.
 *
 * @param together all of those shown
 * @param programmes those asked for, the one that starts first first
 */
@Schema(name = "OrganisationReport")
public record OrganisationReportView(
        @NotNull NamedRef organisation,
        @NotNull ReportView together,
        @NotNull List<ReportView> programmes) {}
