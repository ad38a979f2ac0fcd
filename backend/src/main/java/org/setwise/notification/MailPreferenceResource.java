package org.setwise.notification;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Which mails one wants. */
@Path("/")
@Tag(name = "notification")
public class MailPreferenceResource {
    private final MailPreferenceService preferences;

    MailPreferenceResource(MailPreferenceService preferences) {
        this.preferences = preferences;
    }

    @GET
    @Path("me/mail-preferences")
    @Authenticated
    @Operation(summary = "Show which mails I want")
    public MailPreferences getMailPreferences() {
        return preferences.listMine();
    }

    @PUT
    @Path("me/mail-preferences/{kind}")
    @Authenticated
    @Operation(summary = "Switch the mails of one kind on or off")
    public MailPreference setMailPreference(
            @RestPath NotificationKind kind, @NotNull @Valid MailPreferenceChange change) {
        return preferences.change(kind, change.wanted());
    }

    @GET
    @Path("switch-offs/{token}")
    @PermitAll
    @Operation(
            summary = "Show what the address at the foot of a mail switches off",
            description = "Needs no sign-in. Changes nothing.")
    public SwitchOffView getSwitchOff(@RestPath String token) {
        return preferences.show(token);
    }

    @POST
    @Path("unsubscribe/{token}")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Operation(
            summary = "Switch off the mails of one kind by the address of a mail",
            description = "Needs no sign-in, so that mail programs can do it (RFC 8058). The body is not read.")
    public SwitchOffView unsubscribe(@RestPath String token) {
        return preferences.switchOff(token);
    }

    /** For whoever opens the address of {@code List-Unsubscribe} in a browser: the page asks first. Changes nothing. */
    @GET
    @Path("unsubscribe/{token}")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> openSwitchOffPage(@RestPath String token) {
        return RestResponse.seeOther(URI.create("/unsubscribe/" + token));
    }
}
