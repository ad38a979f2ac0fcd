package org.setwise.learningsession;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.learningset.SessionKind;
import org.setwise.programme.FacilitationMode;

/** The scripts that the sessions of a set follow. */
@Path("/sets/{setId}/scripts")
@Authenticated
@Tag(name = "session")
public class SetScriptResource {
    private final SetScriptService scripts;

    SetScriptResource(SetScriptService scripts) {
        this.scripts = scripts;
    }

    @GET
    @Operation(
            summary = "List the scripts that the sessions of a set follow",
            description =
                    "For members, the facilitator, the programme's organisers and administrators: one for each kind of session"
                            + " in each mode that the contract has room for (rule 7), the usual one where the set wrote none.")
    public SetScriptList listSetScripts(@RestPath UUID setId) {
        return scripts.list(setId);
    }

    @PUT
    @Path("{kind}/{mode}")
    @Operation(
            summary = "Write a script for the sessions of a set",
            description =
                    "For organisers and the facilitator, and for members of a set without one. The phases sum to the"
                            + " contract's session (rule 11), give a dilemma five minutes at most (rule 12) and end with reflection"
                            + " (rule 23). Sessions of this kind and in this mode follow it when they are planned from here on.")
    public SetScript writeSetScript(
            @RestPath UUID setId,
            @RestPath SessionKind kind,
            @RestPath FacilitationMode mode,
            @NotNull @Valid SetScriptEntry script) {
        return scripts.write(setId, kind, mode, script);
    }

    @DELETE
    @Path("{kind}/{mode}")
    @Operation(
            summary = "Delete a script that a set wrote",
            description =
                    "For whoever may write it. Sessions of this kind and in this mode follow the usual script when they are"
                            + " planned from here on; those that are planned keep theirs.")
    public void deleteSetScript(@RestPath UUID setId, @RestPath SessionKind kind, @RestPath FacilitationMode mode) {
        scripts.delete(setId, kind, mode);
    }
}
