package org.setwise.programme;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A roster with what it claims of the programme's places.
 *
 * @param placesTaken offered, enrolled and completed through it
 * @param entries how many people are on it, entitled today or not
 */
@Schema(name = "Roster")
public record RosterView(
        @NotNull UUID id,
        @NotNull UUID programmeId,
        @NotNull String name,
        int reservedPlaces,
        int placesTaken,
        int entries,
        int version) {}
