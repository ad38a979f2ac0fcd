package org.setwise.signin;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.person.Me;
import org.setwise.platform.openapi.Refuses;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Trying Setwise as somebody of its demo data. Outside demo mode nothing of this exists. */
@Path("demo")
@PermitAll
@Tag(name = "sign-in")
public class DemoResource {
    private final DemoService demo;

    DemoResource(DemoService demo) {
        this.demo = demo;
    }

    @GET
    @Path("people")
    @Operation(summary = "List the demo people", description = "Answers 404 outside demo mode.")
    @Refuses(status = 404, when = "This installation is no trial")
    public Page<DemoPersonView> listDemoPeople(@Valid @BeanParam PageRequest page) {
        return demo.list(page);
    }

    @POST
    @Path("sign-ins")
    @ResponseStatus(201)
    @Operation(
            summary = "Sign in as a demo person",
            description = "Sets the cookie `setwise` like any other sign-in. Answers 404 outside demo mode.")
    @Refuses(status = 404, when = "This installation is no trial, or this is no demo person")
    public RestResponse<Me> enterAsDemoPerson(@NotNull @Valid DemoSignIn wanted, @Context HttpServerRequest request) {
        return SignInResource.entered(demo.enter(wanted, Device.of(request)), request);
    }
}
