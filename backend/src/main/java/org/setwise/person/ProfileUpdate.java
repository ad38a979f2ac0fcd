package org.setwise.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;
import org.setwise.platform.time.TimeZoneName;

/**
 * Who a person says to be.
 *
 * @param timeZone an IANA name such as {@code Europe/London}
 * @param language of the mails one gets; null leaves it as it is
 * @param organisation found by its name in any case, or added; null for none
 */
public record ProfileUpdate(
        @NotNull @Text(lines = false) @Size(max = 200) String name,
        @NotNull @TimeZoneName String timeZone,
        Language language,
        @Text(lines = false) @Size(max = 200) String organisation,
        ExperienceLevel experienceLevel) {}
