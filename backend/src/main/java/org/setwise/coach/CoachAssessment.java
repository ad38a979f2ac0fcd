package org.setwise.coach;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.setwise.coach.wording.Assessment;
import org.setwise.coach.wording.Form;
import org.setwise.questionlog.Purpose;

/**
 * What the coach sees in a text.
 *
 * @param form what the words are
 * @param several whether more than one question is asked at once
 * @param purposes what the question helps the presenter to consider
 * @param hints what its author may want to look at again, the weightiest first
 * @param confidence how sure the form is, from 0 to 1
 */
public record CoachAssessment(
        @NotNull Form form,
        boolean several,
        @NotNull Set<Purpose> purposes,
        @NotNull List<CoachHint> hints,
        double confidence) {
    static CoachAssessment of(Assessment seen, String text) {
        return new CoachAssessment(
                seen.form(),
                seen.several(),
                seen.purposes(),
                seen.hints().stream().map(hint -> CoachHint.of(hint, text)).toList(),
                Math.round(seen.confidence() * 100) / 100.0);
    }
}
