package org.setwise.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.security.Roles;

/** Organisations and their organisers, for administrators. */
@Path("organisations")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(
        name = "organisation",
        description = "Organisations that offer programmes, who organises them and who reads their reports")
public class OrganisationResource {
    private final OrganisationService organisations;

    OrganisationResource(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @GET
    @Operation(summary = "List the organisations by name", description = "For administrators.")
    public Page<OrganisationView> listOrganisations(@Valid @BeanParam PageRequest page) {
        return organisations.list(page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add an organisation",
            description = "For administrators. No two organisations have one name, whatever its case.")
    public OrganisationView createOrganisation(@NotNull @Valid NewOrganisation organisation) {
        return organisations.create(organisation);
    }

    @GET
    @Path("{organisationId}")
    @Operation(summary = "Show an organisation", description = "For administrators.")
    public OrganisationView getOrganisation(@RestPath UUID organisationId) {
        return organisations.show(organisationId);
    }

    @POST
    @Path("{organisationId}/organisers")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Appoint an organiser",
            description = "For administrators. The organiser organises all programmes of the organisation. Somebody who"
                    + " never signed in can be appointed by the address they will sign in with.")
    public OrganisationView appointOrganiser(@RestPath UUID organisationId, @NotNull @Valid Appointment appointment) {
        return organisations.appoint(organisationId, appointment);
    }

    @DELETE
    @Path("{organisationId}/organisers/{personId}")
    @Operation(summary = "Dismiss an organiser", description = "For administrators. The rights end at once.")
    public void dismissOrganiser(@RestPath UUID organisationId, @RestPath UUID personId) {
        organisations.dismiss(organisationId, personId);
    }

    @POST
    @Path("{organisationId}/sponsors")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Appoint a sponsor",
            description =
                    "For administrators. The sponsor reads the reports of the organisation's programmes, and has no"
                            + " other rights by it.")
    public OrganisationView appointSponsor(@RestPath UUID organisationId, @NotNull @Valid Appointment appointment) {
        return organisations.appointSponsor(organisationId, appointment);
    }

    @DELETE
    @Path("{organisationId}/sponsors/{personId}")
    @Operation(summary = "Dismiss a sponsor", description = "For administrators. The rights end at once.")
    public void dismissSponsor(@RestPath UUID organisationId, @RestPath UUID personId) {
        organisations.dismissSponsor(organisationId, personId);
    }
}
