package org.setwise.demo.story;

import java.util.List;

/** What is brought to the set of Diversity in Science that is running. It has no facilitator; the host changes. */
public final class MentoringAndMembership {
    /** Both in one session. */
    public static final List<TurnStory> TURNS = List.of(FortyMentors.TURN, TheOnlyNameOnThePage.TURN);

    /** Wei Ling’s, for the next session: released, so that the set can read it before. */
    public static final Dilemma NEXT = TheOnlyNameOnThePage.NEXT;

    private MentoringAndMembership() {}
}
