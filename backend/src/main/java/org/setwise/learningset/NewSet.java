package org.setwise.learningset;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;
import org.setwise.platform.time.TimeZoneName;

/**
 * What an organiser says about a new set.
 *
 * @param capacity how many people it takes, at most nine (rule 1)
 * @param timeZone an IANA name such as {@code Europe/London}, in which its dates are meant
 * @param facilitatorEmail null for a set that facilitates itself
 * @param joinLink where it meets, with any video system
 */
public record NewSet(
        @NotNull @Text(lines = false) @Size(max = 200) String name,
        @NotNull @Min(2) Integer capacity,
        @NotNull @TimeZoneName String timeZone,
        @Text(lines = false) @Email @Size(max = 254) String facilitatorEmail,
        @JoinLink String joinLink) {}
