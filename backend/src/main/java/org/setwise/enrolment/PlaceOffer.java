package org.setwise.enrolment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** In which set an organiser offers a place. */
public record PlaceOffer(@NotNull UUID setId) {}
