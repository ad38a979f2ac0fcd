package org.setwise.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation with the people who organise its programmes, and those who read its reports. */
@Schema(name = "Organisation")
public record OrganisationView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull List<AppointedPerson> organisers,
        @NotNull List<AppointedPerson> sponsors,
        @NotNull List<String> allowedActions) {}
