package org.setwise.demo;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.openapi.Refuses;

/** What the mail of an offer would hold, where no mail is sent. Outside demo mode nothing of this exists. */
@Path("demo/enrolments/{enrolmentId}/offer-link")
@Authenticated
@Tag(name = "offer link")
public class DemoOfferResource {
    private final DemoOfferService offers;

    DemoOfferResource(DemoOfferService offers) {
        this.offers = offers;
    }

    @POST
    @Operation(
            summary = "Show the link of the mail about my offer",
            description = "For whom the offer is. Answers 404 outside demo mode.")
    @Refuses(status = 404, when = "This installation is no trial, or this is no offer of mine")
    public DemoOfferLink showDemoOfferLink(@RestPath UUID enrolmentId) {
        return offers.link(enrolmentId);
    }
}
