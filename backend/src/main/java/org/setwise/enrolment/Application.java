package org.setwise.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.application.Answer;
import org.setwise.person.ExperienceLevel;
import org.setwise.platform.json.Text;

/**
 * What a person says when applying for a place. Organisation and experience become part of their profile.
 *
 * @param organisation found by its name in any case, or added
 * @param motivation for the organisers alone
 * @param weeklyAvailability when they can meet; null when they do not say, and any time is taken to suit
 * @param answers to the programme's questions; null for none
 */
public record Application(
        @NotNull @Text(lines = false) @Size(max = 200) String organisation,
        @NotNull ExperienceLevel experienceLevel,
        @NotNull @Text @Size(max = 4000) String motivation,
        @Valid WeeklyAvailability weeklyAvailability,
        @Size(max = 30) List<@NotNull @Valid Answer> answers) {

    List<Answer> givenAnswers() {
        return answers == null ? List.of() : answers;
    }
}
