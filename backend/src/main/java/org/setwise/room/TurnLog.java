package org.setwise.room;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.setwise.action.ActionView;
import org.setwise.learningsession.TurnView;
import org.setwise.person.PersonRef;
import org.setwise.questionlog.ContributionView;
import org.setwise.questionlog.DilemmaView;
import org.setwise.questionlog.FloorView;
import org.setwise.questionlog.OutcomeView;
import org.setwise.questionlog.Purpose;
import org.setwise.questionlog.QuestionView;

/**
 * Everything that was said in a turn, as one person may see it.
 *
 * @param dilemma null when there is none that the reader may see
 * @param emptyPurposes which of the four purposes no question has served yet (rule 19)
 * @param stillToAsk who has come, and neither asked nor passed yet (rule 16)
 * @param floor what goes on beside the questions
 * @param outcome null until the presenter has recorded it (rule 20)
 * @param allowedActions what the reader may do in this turn now
 */
public record TurnLog(
        @NotNull TurnView turn,
        DilemmaView dilemma,
        @NotNull List<QuestionView> questions,
        @NotNull List<ContributionView> contributions,
        @NotNull List<Purpose> emptyPurposes,
        @NotNull List<PersonRef> stillToAsk,
        @NotNull List<PersonRef> passed,
        @NotNull FloorView floor,
        OutcomeView outcome,
        @NotNull List<ActionView> actions,
        @NotNull List<String> allowedActions) {}
