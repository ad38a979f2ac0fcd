package org.setwise.notification;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.person.Language;
import org.setwise.platform.etag.Etag;

/** What the mails of a programme say. */
@Path("programmes/{programmeId}/mail-wordings")
@Authenticated
@Tag(name = "notification")
public class MailWordingResource {
    private final MailWordingService wordings;

    MailWordingResource(MailWordingService wordings) {
        this.wordings = wordings;
    }

    @GET
    @Operation(
            summary = "List what the mails of a programme say",
            description = "For organisers of the programme. Where they wrote nothing, the usual wording.")
    public MailWordings listMailWordings(@RestPath UUID programmeId) {
        return wordings.list(programmeId);
    }

    @PUT
    @Path("{kind}/{language}")
    @Operation(
            summary = "Have the mails of one kind say something else",
            description =
                    "For organisers of the programme. Placeholders stand in braces; an unknown one is refused by its"
                            + " name. Whatever looks like HTML is shown as it was typed.")
    public RestResponse<MailWording> putMailWording(
            @RestPath UUID programmeId,
            @RestPath NotificationKind kind,
            @RestPath Language language,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MailWordingDraft draft) {
        return tagged(wordings.put(programmeId, kind, language, draft, ifMatch));
    }

    @DELETE
    @Path("{kind}/{language}")
    @Operation(
            summary = "Have the mails of one kind say the usual again",
            description = "For organisers of the programme.")
    public RestResponse<MailWording> restoreMailWording(
            @RestPath UUID programmeId, @RestPath NotificationKind kind, @RestPath Language language) {
        return tagged(wordings.restore(programmeId, kind, language));
    }

    @POST
    @Path("{kind}/{language}/preview")
    @Operation(
            summary = "See a mail as it would be with this wording",
            description = "For organisers of the programme. Its receiver, its set and its dates are made up.")
    public NotificationMail previewMailWording(
            @RestPath UUID programmeId,
            @RestPath NotificationKind kind,
            @RestPath Language language,
            @NotNull @Valid MailWordingDraft draft) {
        return wordings.preview(programmeId, kind, language, draft);
    }

    private static RestResponse<MailWording> tagged(MailWording wording) {
        return RestResponse.ResponseBuilder.ok(wording)
                .header("ETag", Etag.of(wording.version()))
                .build();
    }
}
