package org.setwise.contract;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** What a set has agreed on, version by version. */
@Path("/")
@Authenticated
@Tag(name = "contract", description = "What a set has agreed on, and who has signed it")
public class ContractResource {
    private final ContractService contracts;

    ContractResource(ContractService contracts) {
        this.contracts = contracts;
    }

    @GET
    @Path("sets/{setId}/contract")
    @Operation(summary = "Show the newest version of a set's contract, and who has signed it")
    public RestResponse<ContractView> getContract(@RestPath UUID setId) {
        return tagged(contracts.show(setId));
    }

    @GET
    @Path("sets/{setId}/contracts")
    @Operation(summary = "List the versions of a set's contract, the newest first")
    public Page<ContractView> listContractVersions(@RestPath UUID setId, @Valid @BeanParam PageRequest page) {
        return contracts.listVersions(setId, page);
    }

    @PUT
    @Path("sets/{setId}/contract")
    @Operation(
            summary = "Change what a set agrees on",
            description =
                    "For members and the facilitator; for organisers only before the set runs. A change is a new"
                            + " version, and everybody is asked to sign anew (rule 6). If-Match carries the number that was read.")
    public RestResponse<ContractView> reviseContract(
            @RestPath UUID setId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ContractRevision revision) {
        return tagged(contracts.revise(setId, revision, ifMatch));
    }

    @POST
    @Path("sets/{setId}/contract/signatures")
    @ResponseStatus(201)
    @Operation(
            summary = "Sign the contract of my set",
            description =
                    "For members. Only the newest version can be signed (rule 6); signing it again changes nothing.")
    public ContractView signContract(@RestPath UUID setId, @NotNull @Valid ContractSigning signing) {
        return contracts.sign(setId, signing);
    }

    private static RestResponse<ContractView> tagged(ContractView contract) {
        return RestResponse.ResponseBuilder.ok(contract)
                .header("ETag", Etag.of(contract.version()))
                .build();
    }
}
