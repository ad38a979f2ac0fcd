package org.setwise.schedule;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.setwise.platform.etag.Etag;

/** On which days sets do not meet. */
@Path("/")
@Authenticated
@Tag(name = "schedule")
public class HolidayResource {
    private final HolidayService holidays;

    HolidayResource(HolidayService holidays) {
        this.holidays = holidays;
    }

    @GET
    @Path("programmes/{programmeId}/holidays")
    @Operation(
            summary = "Show on which days the sets of a programme do not meet",
            description = "For everybody who sees the programme. A series that is planned avoids them.")
    public RestResponse<HolidaysView> getHolidays(@RestPath UUID programmeId) {
        return tagged(holidays.show(programmeId));
    }

    @PUT
    @Path("programmes/{programmeId}/holidays")
    @Operation(
            summary = "Say on which days the sets of a programme do not meet",
            description =
                    "For the programme's organisers. The list is replaced as a whole; what is planned already stays"
                            + " where it is.")
    public RestResponse<HolidaysView> setHolidays(
            @RestPath UUID programmeId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HolidayList list) {
        return tagged(holidays.set(programmeId, list, ifMatch));
    }

    @GET
    @Path("holiday-regions")
    @Operation(
            summary = "List regions whose public holidays are known",
            description = "Countries, or with `country` its parts that have holidays of their own.")
    public HolidayRegions listHolidayRegions(@RestQuery @Pattern(regexp = "[A-Za-z]{2}") String country) {
        return holidays.regions(country);
    }

    private static RestResponse<HolidaysView> tagged(HolidaysView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Etag.of(view.version()))
                .build();
    }
}
