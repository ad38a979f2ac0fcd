package org.setwise.home;

import jakarta.validation.constraints.NotNull;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.ProgrammeState;

/**
 * A programme that I organise and in which something waits. Counts alone, no names and nothing that was written.
 *
 * @param toDecide applications that no organiser has answered
 * @param openOffers places that are offered and neither taken nor let go
 * @param waiting people on its waiting list
 * @param lacksRoster nobody is entitled to it yet, so that it cannot open
 */
public record HomeProgramme(
        @NotNull NamedRef programme,
        @NotNull ProgrammeState state,
        int toDecide,
        int openOffers,
        int waiting,
        boolean lacksRoster) {}
