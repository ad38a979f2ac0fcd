package org.setwise.demo.story;

import java.util.List;

/**
 * One presenter's turn.
 *
 * @param shared experiences, where the set's mode has them
 * @param passed who passed instead of asking
 * @param outcome in the presenter's words; null for an explicit "none"
 */
public record TurnStory(
        Actor presenter,
        Dilemma dilemma,
        List<Asked> questions,
        List<Shared> shared,
        List<Actor> passed,
        String outcome,
        List<Undertaken> undertaken) {
    public TurnStory {
        outcome = Prose.flowing(outcome);
    }
}
