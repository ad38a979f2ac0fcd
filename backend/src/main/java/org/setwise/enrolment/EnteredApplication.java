package org.setwise.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * What an organiser writes down of an application that came in by mail.
 *
 * @param email by which the person is found, or added
 * @param name what the person is called until they say it themselves
 */
public record EnteredApplication(
        @NotNull @Text(lines = false) @Email @Size(max = 254)
        String email,

        @NotNull @Text(lines = false) @Size(max = 200) String name,
        @NotNull @Valid Application application) {}
