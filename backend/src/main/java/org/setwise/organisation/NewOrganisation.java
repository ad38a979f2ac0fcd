package org.setwise.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/** An organisation to be added under a name that no other has in any case. */
public record NewOrganisation(
        @NotNull @Text(lines = false) @Size(max = 200) String name) {}
