package org.setwise.signin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An address and the newest code that was sent to it. */
public record SignInAttempt(
        @NotNull @Email @Size(max = 254) String email,

        @NotNull @Pattern(regexp = "[0-9]{6}", message = "must be six digits")
        String code) {}
