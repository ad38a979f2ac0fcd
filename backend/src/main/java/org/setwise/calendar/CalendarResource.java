package org.setwise.calendar;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.security.InPerson;

/** One's own sessions in one's own calendar. */
@Path("/")
@Tag(name = "calendar", description = "My sessions in my own calendar")
public class CalendarResource {
    private static final String ICALENDAR = "text/calendar; charset=utf-8";

    private final CalendarFeedService feeds;

    CalendarResource(CalendarFeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("me/calendar")
    @Authenticated
    @InPerson
    @Operation(
            summary = "Show the address of my calendar feed",
            description = "A calendar program that subscribes to it shows my sessions. Not open to access tokens.")
    public CalendarAddress getCalendarAddress() {
        return feeds.myAddress();
    }

    @POST
    @Path("me/calendar/renew")
    @Authenticated
    @InPerson
    @Operation(
            summary = "Renew the address of my calendar feed",
            description = "Every address before it ends at once. Not open to access tokens.")
    public CalendarAddress renewCalendarAddress() {
        return feeds.renew();
    }

    @GET
    @Path("calendar/{secret}.ics")
    @PermitAll
    @Produces(ICALENDAR)
    @Operation(
            summary = "Read a calendar feed",
            description = "For calendar programs, in the format of RFC 5545. Whoever has the address reads it. It holds"
                    + " dates, names of sets and video links, and nothing of what is said. Send `If-None-Match`.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "It is as it was")
    public RestResponse<String> readCalendarFeed(
            @RestPath String secret, @HeaderParam("If-None-Match") String ifNoneMatch) {
        CalendarFeed feed = feeds.feed(secret);
        RestResponse.ResponseBuilder<String> response = isKnown(feed, ifNoneMatch)
                ? RestResponse.ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(feed.text());
        if (feed.changedAt() != null) {
            response.header(
                    "Last-Modified",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(feed.changedAt().atOffset(ZoneOffset.UTC)));
        }
        return response.header("ETag", feed.etag())
                .header("Cache-Control", "private, max-age=300")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static boolean isKnown(CalendarFeed feed, String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(feed.etag()));
    }
}
