package org.setwise.report;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.setwise.platform.reference.NamedRef;

/**
 * An organisation whose reports the current person may read.
 *
 * @param programmes those that have been opened, the one that starts first first
 */
public record ReportedOrganisation(
        @NotNull NamedRef organisation, @NotNull List<NamedRef> programmes) {}
