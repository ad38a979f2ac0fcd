package org.setwise.coach;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setwise.platform.security.InPerson;

/** The question coach, and one's own trend. */
@Path("coach")
@Authenticated
@Tag(name = "coach", description = "Hints about the wording of a question while it is being written")
public class CoachResource {
    private final CoachService coach;

    CoachResource(CoachService coach) {
        this.coach = coach;
    }

    @POST
    @Path("assessments")
    @Operation(
            summary = "Look at the wording of a question",
            description =
                    "For whoever is signed in. What the words are, what the question is for, and hints with a way to"
                            + " say it instead. Answered at once from inside the process; what was sent is neither kept nor logged,"
                            + " and no hint ever keeps a question from being asked.")
    public CoachAssessment assessQuestion(@NotNull @Valid TextToAssess text) {
        return coach.assess(text);
    }

    @GET
    @Path("trend")
    @InPerson
    @Operation(
            summary = "Show how my own questions went",
            description =
                    "For the asker alone, signed in with a browser: session by session, how many of their own open"
                            + " questions left room to think, and which purposes they served. Worked out at the moment and kept"
                            + " nowhere; only questions of sets that they are in.")
    public QuestionTrend getMyQuestionTrend() {
        return coach.trend();
    }
}
