package org.setwise.retention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The last word before one is erased.
 *
 * @param code of six digits, as it was just sent to one's address
 */
public record ErasureConsent(
        @NotNull @Pattern(regexp = "\\d{6}", message = "has to be six digits")
        String code) {}
