package org.setwise.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setwise.platform.openapi.Refuses;

/** Answering an offer by the link of a mail. */
@Path("/offers")
@PermitAll
@Tag(name = "offer link", description = "Answering an offer by the link of a mail, without a sign-in")
public class OfferLinkResource {
    private final OfferLinkService links;

    OfferLinkResource(OfferLinkService links) {
        this.links = links;
    }

    @POST
    @Path("look")
    @Operation(
            summary = "See the offer of a link",
            description = "Changes nothing. It is a POST so that the secret stands in no address.")
    @Refuses(status = 404, when = "The link is not valid")
    public OfferByLink lookAtOffer(@NotNull @Valid OfferToken token) {
        return links.look(token);
    }

    @POST
    @Path("accept")
    @Operation(
            summary = "Accept the offer of a link",
            description = "In time (rule 4), and entitled by a roster that day (rule 2).")
    @Refuses(status = 404, when = "The link is not valid")
    @Refuses(status = 409, when = "The offer does not stand any more, or no roster entitles today")
    public OfferByLink acceptOfferByLink(@NotNull @Valid OfferToken token) {
        return links.accept(token);
    }

    @POST
    @Path("decline")
    @Operation(
            summary = "Decline the offer of a link",
            description = "The place is offered at once to whoever waits (rule 4).")
    @Refuses(status = 404, when = "The link is not valid")
    @Refuses(status = 409, when = "The offer does not stand any more")
    public OfferByLink declineOfferByLink(@NotNull @Valid OfferToken token) {
        return links.decline(token);
    }
}
