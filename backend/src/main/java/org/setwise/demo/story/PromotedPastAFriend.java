package org.setwise.demo.story;

import static org.setwise.demo.story.Asked.clarifying;
import static org.setwise.demo.story.Asked.open;
import static org.setwise.demo.story.Cast.AISHA;
import static org.setwise.demo.story.Cast.BEATRIZ;
import static org.setwise.demo.story.Cast.GETHIN;
import static org.setwise.demo.story.Cast.HANNAH;
import static org.setwise.demo.story.Cast.NKECHI;
import static org.setwise.demo.story.Cast.SUNIL;
import static org.setwise.questionlog.Purpose.ALTERNATIVE_ACTIONS;
import static org.setwise.questionlog.Purpose.APPROACHES;
import static org.setwise.questionlog.Purpose.ASSUMPTIONS;
import static org.setwise.questionlog.Purpose.BARRIERS;
import static org.setwise.questionlog.Purpose.FEELINGS;
import static org.setwise.questionlog.Purpose.NEXT_STEPS;
import static org.setwise.questionlog.Purpose.RESOURCES;
import static org.setwise.questionlog.QuestionKind.AFFECTIVE;
import static org.setwise.questionlog.QuestionKind.EXPLORATORY;
import static org.setwise.questionlog.QuestionKind.PROBING;
import static org.setwise.questionlog.QuestionKind.REFLECTIVE;

import java.util.List;

/** Beatriz’s turn, the second of the running set. */
final class PromotedPastAFriend {
    static final TurnStory TURN = new TurnStory(
            BEATRIZ,
            new Dilemma("Promoted past a friend", """
                    Until eight months ago I was one of nine advocates. Now I manage the other eight. My closest friend
                    among them, whom I’ll call J, applied for the same post and was told that she had come a very close
                    second.

                    J is the best advocate I have worked beside. People ask for her by name. She has also stopped writing
                    anything up. Over the last three months, eleven of her records are blank after the first visit, and
                    two of those are cases in which somebody’s placement was decided.

                    I have raised it twice, both times in the car, both times as a joke. She laughed. Everybody in the
                    team knows that the records aren’t done, everybody knows that we are friends, and I have begun to hear
                    how it sounds when I chase somebody else for theirs.

                    If I make it formal I think she will leave. I would lose a friend, and the people she supports would
                    lose her. If I don’t, I’m asking seven people to keep a rule that my friend doesn’t keep. And if one
                    of those two placements is challenged, there will be nothing to show for what the person wanted.

                    I tell myself that she is grieving for the job. That may be true. It is also convenient. I could set
                    the expectation tomorrow; I have the authority, and a template letter. What I haven’t got is a way of
                    being her manager that isn’t either pretending or punishing.
                    """),
            List.of(
                    clarifying(GETHIN, "What have you said to her, in your own words?")
                            .answered("‘You’ll get me shot, you will.’ That is word for word."),
                    clarifying(AISHA, "What would a blank record mean for the person whose placement was decided?")
                            .answered("No trace of what they wanted. Only of what everybody else wanted for them."),
                    clarifying(NKECHI, "What support did J have after the interview?")
                            .answered("A letter. And me buying her lunch."),
                    open(
                                    HANNAH,
                                    PROBING,
                                    ASSUMPTIONS,
                                    "What do you know about why they’re blank, and what are you guessing?")
                            .answered("I know nothing. I have guessed all of it.")
                            .thatMadeMeThink(),
                    open(SUNIL, AFFECTIVE, FEELINGS, "What happens in you just before it turns into a joke?")
                            .answered("My face goes hot. I’m nine and my sister has told me off.")
                            .thatMadeMeThink(),
                    open(GETHIN, PROBING, null, "Don’t you think that she might have been the better choice?")
                            .declined(),
                    open(
                                    AISHA,
                                    EXPLORATORY,
                                    ALTERNATIVE_ACTIONS,
                                    "What would you do tomorrow if she weren’t your friend?")
                            .answered(
                                    "Ask her what is going on, mean it, and agree a date. It would take ten minutes."),
                    open(NKECHI, EXPLORATORY, BARRIERS, "What are the other seven learning from you about that rule?")
                            .answered("That it depends who you have lunch with.")
                            .thatMadeMeThink(),
                    open(HANNAH, EXPLORATORY, RESOURCES, "Who could you be honest with before you’re honest with her?")
                            .answered("My own manager. I have been hiding it from her as well."),
                    open(SUNIL, EXPLORATORY, ALTERNATIVE_ACTIONS, """
                            Could you not ask somebody from outside to do an audit, so that it isn’t you who raises it?
                            """)
                            .answered("I could. I’d be hiding behind a spreadsheet.")
                            .thatFeltLikeAdvice(),
                    open(
                                    GETHIN,
                                    REFLECTIVE,
                                    APPROACHES,
                                    "What does it look like when it’s neither pretending nor punishing?")
                            .answered("Slower. Sitting down. Not in the car."),
                    open(AISHA, REFLECTIVE, FEELINGS, "What are you afraid she’ll say?")
                            .parked(),
                    open(SUNIL, PROBING, NEXT_STEPS, "What’s your first sentence?")
                            .answered("‘I have been putting this off because I’m frightened of losing you.’")
                            .thatMadeMeThink()),
            List.of(),
            List.of(),
            """
            I have been treating this as J’s trouble with records. It is my trouble with being seen as her manager. I’ll
            have the conversation sitting down, at a time she has agreed to, and I’ll begin with the sentence I said out
            loud today. Before that I’ll tell my own manager about the two placements. Those can’t wait until I feel
            ready.
            """,
            List.of(
                    new Undertaken(
                            "Tell my manager about the two placement records",
                            3,
                            Report.of(
                                            "Rang her the next morning, before I could think about it.",
                                            """
                                            She was calm. A second advocate has been back to both people and asked them
                                            again.
                                            """,
                                            "I had been protecting J from something nobody was threatening her with.",
                                            null)
                                    .done()),
                    new Undertaken(
                            "An hour with J, away from the office, beginning with the first sentence",
                            14,
                            Report.of(
                                    "Booked the small room at the library. She cancelled once and came the second time.",
                                    """
                                    She cried, and then I did. She had stopped writing because every record felt like
                                    proof that they should have given her the job.
                                    """,
                                    "None of what I had guessed was right.",
                                    "We ran out of time before we got to what happens now.")),
                    new Undertaken(
                            "Agree with J which of the eleven records are rebuilt first, and by when",
                            21,
                            Report.notYet().carriedFor(14))));

    private PromotedPastAFriend() {}
}
