package org.setwise.token;

import io.quarkus.security.Authenticated;
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
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.security.InPerson;

/** The tokens by which programs act as me. */
@Path("tokens")
@Authenticated
@InPerson
@Tag(name = "token", description = "Personal access tokens, by which programs act as their owner")
public class TokenResource {
    private final TokenService tokens;

    TokenResource(TokenService tokens) {
        this.tokens = tokens;
    }

    @GET
    @Operation(summary = "List my tokens, newest first", description = "Not open to access tokens.")
    public Page<Token> listTokens(@Valid @BeanParam PageRequest page) {
        return tokens.listMine(page);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Make a token",
            description = "The secret is shown this once. Send it as `Authorization: Bearer setwise_pat_…`. READ lets a"
                    + " program look at what I may look at, WRITE lets it do what I may do. Expires within a year; I can"
                    + " have 50. Not open to access tokens.")
    public CreatedToken createToken(@NotNull @Valid NewToken token) {
        return tokens.create(token);
    }

    @DELETE
    @Path("{tokenId}")
    @Operation(summary = "Revoke one of my tokens", description = "It ends at once. Not open to access tokens.")
    public void revokeToken(@RestPath UUID tokenId) {
        tokens.revokeMine(tokenId);
    }
}
