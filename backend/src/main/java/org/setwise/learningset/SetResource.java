package org.setwise.learningset;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Sets: who is in them, and how they begin. */
@Path("/")
@Authenticated
@Tag(name = "set", description = "The peer groups of a programme")
public class SetResource {
    private final SetService sets;
    private final SetCourseService courses;

    SetResource(SetService sets, SetCourseService courses) {
        this.sets = sets;
        this.courses = courses;
    }

    @GET
    @Path("sets")
    @Operation(
            summary = "List my sets, the newest first",
            description = "Those I am a member of, was one of to the end, or facilitate.")
    public Page<LearningSetView> listMySets(@Valid @BeanParam PageRequest page) {
        return sets.listMine(page);
    }

    @GET
    @Path("programmes/{programmeId}/sets")
    @Operation(
            summary = "List the sets of a programme, the newest first",
            description = "For its organisers and administrators.")
    public Page<LearningSetView> listProgrammeSets(@RestPath UUID programmeId, @Valid @BeanParam PageRequest page) {
        return sets.listOfProgramme(programmeId, page);
    }

    @POST
    @Path("programmes/{programmeId}/sets")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Create a set",
            description = "For the programme's organisers. It begins as a draft, with the contract its programme starts"
                    + " from. A set never has a tenth member (rule 1).")
    public LearningSetView createSet(@RestPath UUID programmeId, @NotNull @Valid NewSet set) {
        return sets.create(programmeId, set);
    }

    @GET
    @Path("sets/{setId}")
    @Operation(
            summary = "Show a set",
            description = "For its members and facilitator, the programme's organisers, and administrators. Nothing of"
                    + " what is said in it.")
    public RestResponse<LearningSetView> getSet(@RestPath UUID setId) {
        return tagged(sets.show(setId));
    }

    @PUT
    @Path("sets/{setId}")
    @Operation(
            summary = "Change a set",
            description = "For the programme's organisers and the facilitator. It takes no fewer than it has (rule 1);"
                    + " a seat more is offered at once to whoever waits (rule 4).")
    public RestResponse<LearningSetView> updateSet(
            @RestPath UUID setId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetUpdate change) {
        return tagged(sets.update(setId, change, ifMatch));
    }

    @POST
    @Path("sets/{setId}/open-enrolment")
    @Operation(
            summary = "Open a set for enrolment",
            description = "For the programme's organisers. Its seats are offered at once to those who wait (rule 4).")
    public LearningSetView openEnrolment(@RestPath UUID setId) {
        return sets.openEnrolment(setId);
    }

    @POST
    @Path("sets/{setId}/start")
    @Operation(
            summary = "Start a set",
            description = "For organisers and the facilitator, or members where nobody facilitates. All members have"
                    + " signed (rule 6) and the dates are planned (rule 5); its size (rule 1) and sessions for every"
                    + " member (rule 9) may want a stated reason.")
    public LearningSetView startSet(@RestPath UUID setId, @NotNull @Valid SetStart start) {
        return courses.start(setId, start);
    }

    @POST
    @Path("sets/{setId}/cancel")
    @Operation(
            summary = "Cancel a set",
            description = "For the programme's organisers. Its places are withdrawn with the reason, and its planned"
                    + " sessions cancelled.")
    public LearningSetView cancelSet(@RestPath UUID setId, @NotNull @Valid Cancellation cancellation) {
        return courses.cancel(setId, cancellation);
    }

    @PUT
    @Path("sets/{setId}/retention")
    @Operation(
            summary = "Change until when what was written in a set is kept",
            description =
                    "For the programme's organisers and the facilitator, of a set that is over and not erased yet."
                            + " At least 30 days ahead, and never past the day that was agreed. Its members are told anew.")
    public RestResponse<LearningSetView> changeRetention(
            @RestPath UUID setId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RetentionChange change) {
        return tagged(courses.changeRetention(setId, change, ifMatch));
    }

    private static RestResponse<LearningSetView> tagged(LearningSetView set) {
        return RestResponse.ResponseBuilder.ok(set)
                .header("ETag", Etag.of(set.version()))
                .build();
    }
}
