package org.setwise.review;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Everybody's own review of a session. */
@Path("sessions/{sessionId}/review-sheet")
@Authenticated
@Tag(name = "session")
public class ReviewSheetResource {
    private final ReviewSheetService sheets;

    ReviewSheetResource(ReviewSheetService sheets) {
        this.sheets = sheets;
    }

    @GET
    @Operation(
            summary = "Show my review sheet of a session",
            description = "For members and the facilitator, each their own. Nobody else reads it.")
    public ReviewSheetView getMyReviewSheet(@RestPath UUID sessionId) {
        return sheets.show(sessionId);
    }

    @PUT
    @Operation(
            summary = "Write my review sheet of a session",
            description =
                    "For members and the facilitator, each their own, also long after the session. Nobody else reads it.")
    public ReviewSheetView writeMyReviewSheet(@RestPath UUID sessionId, @NotNull @Valid ReviewSheetEntry sheet) {
        return sheets.write(sessionId, sheet);
    }
}
