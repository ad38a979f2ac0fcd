package org.setwise.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who becomes an organiser or a sponsor: somebody known by this address, or somebody who will sign in with it for the first time. */
public record Appointment(@NotNull @Email @Size(max = 254) String email) {}
