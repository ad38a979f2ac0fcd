package org.setwise.retention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * What an administrator has to know to erase somebody who asked for it.
 *
 * @param email the address of that person, so that nobody is erased for another
 */
public record ErasureOrder(
        @NotNull @Text(lines = false) @Size(max = 254) String email) {}
