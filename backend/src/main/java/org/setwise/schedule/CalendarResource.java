package org.setwise.schedule;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The sessions of all my sets together. */
@Path("/")
@Authenticated
@Tag(name = "schedule")
public class CalendarResource {
    private final CalendarService calendar;

    CalendarResource(CalendarService calendar) {
        this.calendar = calendar;
    }

    @GET
    @Path("me/sessions")
    @Operation(
            summary = "List the sessions of all my sets in a stretch of time",
            description =
                    "Of the sets of which I am a member, was one to the end, or which I facilitate; by their beginning, those that"
                            + " were postponed or cancelled too. At most 400 days from `from` to `to`; without them, from a month ago for a year.")
    public MyCalendar listMySessions(@RestQuery Instant from, @RestQuery Instant to) {
        return calendar.show(from, to);
    }
}
