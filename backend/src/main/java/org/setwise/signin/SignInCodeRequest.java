package org.setwise.signin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where to send a one-time code. */
public record SignInCodeRequest(
        @NotNull @Email @Size(max = 254) String email) {}
