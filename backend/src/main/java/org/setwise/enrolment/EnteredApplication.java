package org.setwise.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.application.Answer;
import org.setwise.person.EmailAddress;
import org.setwise.person.ExperienceLevel;
import org.setwise.platform.json.Text;

/**
 * What an organiser writes down of an application that came in by mail: the same as an applicant says, as far as the mail
 * says it.
 *
 * @param email by which the person is found, or added
 * @param name what the person is called until they say it themselves
 * @param organisation found by its name in any case, or added
 * @param motivation null when the mail does not say why
 * @param weeklyAvailability when they can meet; null when the mail does not say, and any time is taken to suit
 * @param lineManagerEmail whom the person reports to (rule 28); null when the mail does not say. What the person declared
 *     themselves stands
 * @param answers to the programme's questions, as many as the mail answers; null for none
 */
public record EnteredApplication(
        @NotNull @Text(lines = false) @Email @Size(max = 254)
        String email,

        @NotNull @Text(lines = false) @Size(max = 200) String name,
        @NotNull @Text(lines = false) @Size(max = 200) String organisation,
        @NotNull ExperienceLevel experienceLevel,
        @Text @Size(max = 4000) String motivation,
        @Valid WeeklyAvailability weeklyAvailability,

        @Text(lines = false) @Email @Size(max = 254) @Schema(format = "email")
        String lineManagerEmail,

        @Size(max = 30) List<@NotNull @Valid Answer> answers) {

    /** As if the person had applied by themselves. */
    Application application() {
        return new Application(
                organisation, experienceLevel, motivation == null ? "" : motivation, weeklyAvailability, answers);
    }

    boolean namesThemselvesAsLineManager() {
        return lineManagerEmail != null
                && EmailAddress.normalised(lineManagerEmail).equals(EmailAddress.normalised(email));
    }
}
