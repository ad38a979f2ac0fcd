package org.setwise.closing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.openapi.Refuses;
import org.setwise.platform.web.Download;

/** Certificates of participation. */
@Path("enrolments/{enrolmentId}/certificate.pdf")
@Authenticated
@Tag(name = "closing")
public class CertificateResource {
    private final CertificateService certificates;

    CertificateResource(CertificateService certificates) {
        this.certificates = certificates;
    }

    @GET
    @Produces("application/pdf")
    @Operation(
            summary = "Fetch a certificate of participation",
            description =
                    "For whoever was in the set to its end, and for the programme's organisers: the sessions attended,"
                            + " their dates and hours. Nothing of what was said.")
    @Refuses(status = 409, when = "The set has not closed, or the person left it before it did")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "%PDF-1.7"))
    public RestResponse<byte[]> getCertificate(@RestPath UUID enrolmentId) {
        return Download.of(certificates.print(enrolmentId), "certificate-of-participation.pdf");
    }
}
