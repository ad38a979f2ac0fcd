package org.setwise.questionlog;

import java.util.List;
import org.setwise.person.PersonRef;

/**
 * What one person can see of a turn.
 *
 * @param dilemma null when there is none that the person may read
 * @param emptyPurposes which of the four purposes no question has served yet (rule 19)
 * @param stillToAsk who has come, and neither asked nor passed yet (rule 16); nobody unless the turn is on
 * @param floor what goes on beside the questions
 * @param outcome null until the presenter has recorded it
 */
public record LoggedTurn(
        DilemmaView dilemma,
        List<QuestionView> questions,
        List<ContributionView> contributions,
        List<Purpose> emptyPurposes,
        List<PersonRef> stillToAsk,
        List<PersonRef> passed,
        FloorView floor,
        OutcomeView outcome,
        List<String> allowedActions) {}
