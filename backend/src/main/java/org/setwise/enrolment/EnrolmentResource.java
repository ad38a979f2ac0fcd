package org.setwise.enrolment;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.setwise.application.GivenAnswer;
import org.setwise.platform.idempotency.Idempotent;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** From an application to a place. */
@Path("/")
@Authenticated
@Tag(name = "enrolment", description = "From an application to a place in a set")
public class EnrolmentResource {
    private final EnrolmentService enrolments;
    private final PlaceService places;

    EnrolmentResource(EnrolmentService enrolments, PlaceService places) {
        this.enrolments = enrolments;
        this.places = places;
    }

    @POST
    @Path("programmes/{programmeId}/enrolments")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Apply for a place",
            description = "The answer tells what became of it: refused with the reason when no roster entitles today"
                    + " (rule 2), offered when a place is free (rule 3), waiting in order (rule 4), or applied where"
                    + " organisers choose.")
    public EnrolmentView applyForPlace(@RestPath UUID programmeId, @NotNull @Valid Application application) {
        return enrolments.apply(programmeId, application);
    }

    @POST
    @Path("programmes/{programmeId}/entered-applications")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Enter an application that came in by mail",
            description =
                    "For the programme's organisers. The person is found by the address or added, and can take the"
                            + " application over when they sign in. What the mail does not say is left out. A line"
                            + " manager is noted unless the person declared one. Rules 2 to 4 hold as for everybody.")
    public EnrolmentView enterApplication(@RestPath UUID programmeId, @NotNull @Valid EnteredApplication entered) {
        return enrolments.enterByHand(programmeId, entered);
    }

    @POST
    @Path("enrolments/{enrolmentId}/take-over")
    @Operation(
            summary = "Take over the application that an organiser entered for me",
            description = "It is right as it stands, with these answers added.")
    public EnrolmentView takeOverApplication(@RestPath UUID enrolmentId, @NotNull @Valid TakeOver takeOver) {
        return enrolments.takeOver(enrolmentId, takeOver);
    }

    @GET
    @Path("enrolments/{enrolmentId}/answers")
    @Operation(
            summary = "List what somebody answered to the programme's questions",
            description = "For the person and the programme's organisers, in the words in which it was asked.")
    public Page<GivenAnswer> listApplicationAnswers(@RestPath UUID enrolmentId) {
        return new Page<>(enrolments.answersOf(enrolmentId), null);
    }

    @GET
    @Path("enrolments/{enrolmentId}/history")
    @Operation(
            summary = "List each step of an enrolment, the first first",
            description = "For the person and the programme's organisers: when, by whom and why. The person is not told"
                    + " which organiser it was.")
    public Page<EnrolmentChange> listEnrolmentHistory(@RestPath UUID enrolmentId) {
        return new Page<>(enrolments.historyOf(enrolmentId), null);
    }

    @GET
    @Path("programmes/{programmeId}/enrolments")
    @Operation(
            summary = "List the enrolments in a programme, in the order of application",
            description = "For its organisers.")
    public Page<EnrolmentView> listProgrammeEnrolments(
            @RestPath UUID programmeId,
            @RestQuery @Parameter(description = "Only those that stand here") EnrolmentState state,
            @Valid @BeanParam PageRequest page) {
        return enrolments.listOfProgramme(programmeId, state, page);
    }

    @GET
    @Path("enrolments")
    @Operation(summary = "List my enrolments, the newest first")
    public Page<EnrolmentView> listMyEnrolments(@Valid @BeanParam PageRequest page) {
        return enrolments.listMine(page);
    }

    @GET
    @Path("enrolments/{enrolmentId}")
    @Operation(summary = "Show an enrolment", description = "For its person and the programme's organisers.")
    public EnrolmentView getEnrolment(@RestPath UUID enrolmentId) {
        return enrolments.show(enrolmentId);
    }

    @POST
    @Path("enrolments/{enrolmentId}/offer")
    @Operation(
            summary = "Offer a place in a set",
            description = "For the programme's organisers, to somebody who applied or waits: within the set's seats"
                    + " (rule 1), the rosters (rule 2) and the places (rule 3), and not past those who have waited"
                    + " longer (rule 4).")
    public EnrolmentView offerPlace(@RestPath UUID enrolmentId, @NotNull @Valid PlaceOffer offer) {
        return places.offer(enrolmentId, offer);
    }

    @POST
    @Path("enrolments/{enrolmentId}/accept")
    @Operation(
            summary = "Accept the place I was offered",
            description = "In time (rule 4), and entitled by a roster that day (rule 2).")
    public EnrolmentView acceptOffer(@RestPath UUID enrolmentId) {
        return places.accept(enrolmentId);
    }

    @POST
    @Path("enrolments/{enrolmentId}/decline")
    @Operation(
            summary = "Decline the place I was offered",
            description = "It is offered at once to whoever waits (rule 4).")
    public EnrolmentView declineOffer(@RestPath UUID enrolmentId) {
        return places.decline(enrolmentId);
    }

    @POST
    @Path("enrolments/{enrolmentId}/withdraw")
    @Operation(
            summary = "Withdraw from the waiting list, an offer or a set",
            description = "For the person, and for the programme's organisers on their behalf. Who leaves a set loses"
                    + " its content that moment; the place is offered at once to whoever waits (rule 4).")
    public EnrolmentView withdrawEnrolment(@RestPath UUID enrolmentId, @NotNull @Valid Withdrawal withdrawal) {
        return places.withdraw(enrolmentId, withdrawal);
    }
}
