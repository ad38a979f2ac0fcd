package org.setwise.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;

/** An organisation with the people who organise its programmes, and those who read its reports. */
@Schema(name = "Organisation")
public record OrganisationView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull List<PersonRef> organisers,
        @NotNull List<PersonRef> sponsors,
        @NotNull List<String> allowedActions) {}
