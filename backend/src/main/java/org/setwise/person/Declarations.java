package org.setwise.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.json.Text;

/**
 * With whom a person is never to share a set (rule 28). Setwise keeps them apart and tells nobody why.
 *
 * @param lineManagerEmail for the organisers of the programmes the person applies to; null for nobody
 * @param conflictEmails for the person alone; no reasons are asked
 */
public record Declarations(
        @Text(lines = false) @Email @Size(max = 254) @Schema(format = "email")
        String lineManagerEmail,

        @NotNull @Size(max = 20) List<@NotNull @Text(lines = false) @Email @Size(max = 254) String> conflictEmails) {}
