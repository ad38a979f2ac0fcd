package org.setwise.learningset;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** What members say at the beginning and at the end of their set. */
@Path("/")
@Authenticated
@Tag(name = "set")
public class MemberVoiceResource {
    private final MemberVoiceService voices;

    MemberVoiceResource(MemberVoiceService voices) {
        this.voices = voices;
    }

    @GET
    @Path("sets/{setId}/introductions")
    @Operation(
            summary = "List how the members introduced themselves",
            description = "For the set's members and facilitator alone (rule 25).")
    public Page<Introduction> listIntroductions(@RestPath UUID setId, @Valid @BeanParam PageRequest page) {
        return voices.listIntroductions(setId, page);
    }

    @PUT
    @Path("sets/{setId}/introduction")
    @Operation(
            summary = "Introduce myself to my set",
            description = "For members. The introductory session concludes when everybody has (rule 5).")
    public Introduction introduceMyself(@RestPath UUID setId, @NotNull @Valid IntroductionEntry entry) {
        return voices.introduce(setId, entry);
    }

    @GET
    @Path("sets/{setId}/evaluation")
    @Operation(summary = "Show my own evaluation of my set", description = "Nobody else sees it.")
    public Evaluation getMyEvaluation(@RestPath UUID setId) {
        return voices.showMyEvaluation(setId);
    }

    @PUT
    @Path("sets/{setId}/evaluation")
    @Operation(
            summary = "Evaluate my set, or decline to",
            description = "For members, while the set runs. It closes when each has done either.")
    public Evaluation evaluateSet(@RestPath UUID setId, @NotNull @Valid EvaluationEntry entry) {
        return voices.evaluate(setId, entry);
    }
}
