package org.setwise.retention;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.security.InPerson;
import org.setwise.platform.web.Download;

/** What somebody takes along. */
@Path("/")
@Authenticated
@Tag(name = "retention", description = "What is kept for how long, what one takes along, and how it ends")
public class TakeOutResource {
    private final TakeOutService takeOut;

    TakeOutResource(TakeOutService takeOut) {
        this.takeOut = takeOut;
    }

    @GET
    @Path("me/data")
    @InPerson
    @Produces("application/zip")
    @Operation(
            summary = "Take along all that is mine",
            description =
                    "A zip archive with `setwise.json` for programs and `setwise.html` to read. What I wrote and what is"
                            + " known of me, also from sets that I have left; nothing that others wrote. It is put together as it is"
                            + " fetched, and kept nowhere. Not open to access tokens.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> takeMyData() {
        TakeOut mine = takeOut.prepare();
        return Download.of(to -> takeOut.write(mine, to), mine.fileName());
    }
}
