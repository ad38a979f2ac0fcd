package org.setwise.signin;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.person.Me;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.openapi.Refuses;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.security.InPerson;

/** Signing in by a one-time code, and the sign-ins one has. */
@Path("/")
@Authenticated
@Tag(name = "sign-in", description = "Proving who one is with a one-time code sent by email, and ending that again")
public class SignInResource {
    private final SignInCodeService codes;
    private final SignInService signIns;

    SignInResource(SignInCodeService codes, SignInService signIns) {
        this.codes = codes;
        this.signIns = signIns;
    }

    @POST
    @Path("sign-in-codes")
    @PermitAll
    @ResponseStatus(202)
    @Operation(
            summary = "Have a one-time code sent to an address",
            description = "The answer is the same whether somebody is known by the address or not. A code has six"
                    + " digits, holds for 10 minutes and 5 tries, and takes the place of all earlier ones. At most 5"
                    + " codes an hour go to one address, and 30 an hour are asked for from one place.")
    @Refuses(status = 429, when = "Too many codes were asked for; `Retry-After` says for how many seconds to wait")
    public SignInCodeRequested requestSignInCode(
            @NotNull @Valid SignInCodeRequest wanted, @Context HttpServerRequest request) {
        return codes.send(wanted, RequestSource.of(request));
    }

    @POST
    @Path("sign-ins")
    @PermitAll
    @ResponseStatus(201)
    @Operation(
            summary = "Sign in with a code",
            description = "Sets the cookie `setwise`, which holds until it has not been used for 30 days. Whoever signs"
                    + " in for the first time becomes a person without a name.")
    @Refuses(status = 401, when = "The code is wrong or no longer valid; which of these is not told")
    @Refuses(status = 403, when = "The code was right, and the account has been deactivated")
    public RestResponse<Me> signIn(@NotNull @Valid SignInAttempt attempt, @Context HttpServerRequest request) {
        return entered(signIns.signIn(attempt, Device.of(request)), request);
    }

    static RestResponse<Me> entered(OpenedSignIn opened, HttpServerRequest request) {
        SignInCookie.set(request, opened.secret());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, opened.me())
                .header("ETag", Etag.of(opened.me().version()))
                .build();
    }

    @GET
    @Path("sign-ins")
    @InPerson
    @Operation(
            summary = "List the browsers in which I am signed in, newest first",
            description = "Not open to access tokens.")
    public Page<SignInView> listSignIns(@Valid @BeanParam PageRequest page) {
        return signIns.listMine(page);
    }

    @DELETE
    @Path("sign-ins/current")
    @InPerson
    @Operation(summary = "Sign out of this browser", description = "Not open to access tokens.")
    public void signOut(@Context HttpServerRequest request) {
        signIns.endCurrent();
        SignInCookie.clear(request);
    }

    @DELETE
    @Path("sign-ins/{signInId}")
    @InPerson
    @Operation(
            summary = "Sign out of one of my browsers",
            description = "What comes from there next is refused. Not open to access tokens.")
    public void revokeSignIn(@RestPath UUID signInId) {
        signIns.endMine(signInId);
    }

    @DELETE
    @Path("sign-ins")
    @InPerson
    @Operation(
            summary = "Sign out everywhere",
            description = "Of this browser and of every other, at once. Not open to access tokens.")
    public void signOutEverywhere(@Context HttpServerRequest request) {
        signIns.endAllMine();
        SignInCookie.clear(request);
    }
}
