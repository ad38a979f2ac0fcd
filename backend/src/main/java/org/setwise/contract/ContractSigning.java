package org.setwise.contract;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A member agrees.
 *
 * @param number the version that was read; only the newest can be signed
 */
public record ContractSigning(@NotNull @Min(1) Integer number) {}
