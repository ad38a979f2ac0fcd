package org.setwise.demo.story;

import static org.setwise.demo.story.Asked.clarifying;
import static org.setwise.demo.story.Asked.open;
import static org.setwise.demo.story.Cast.BEATRIZ;
import static org.setwise.demo.story.Cast.CALLUM;
import static org.setwise.demo.story.Cast.GETHIN;
import static org.setwise.demo.story.Cast.HANNAH;
import static org.setwise.demo.story.Cast.NKECHI;
import static org.setwise.questionlog.Purpose.ALTERNATIVE_ACTIONS;
import static org.setwise.questionlog.Purpose.APPROACHES;
import static org.setwise.questionlog.Purpose.ASSUMPTIONS;
import static org.setwise.questionlog.Purpose.BARRIERS;
import static org.setwise.questionlog.Purpose.FEELINGS;
import static org.setwise.questionlog.QuestionKind.AFFECTIVE;
import static org.setwise.questionlog.QuestionKind.EXPLORATORY;
import static org.setwise.questionlog.QuestionKind.PROBING;
import static org.setwise.questionlog.QuestionKind.REFLECTIVE;

import java.util.List;

/** Nkechi’s turn, which is on: one question is before her and two wait. */
final class TheQueueWeDoNotTalkAbout {
    static final TurnStory TURN = new TurnStory(
            NKECHI,
            new Dilemma("The queue we don’t talk about", """
                    We have 143 people waiting for an advocate. When I took over operations eighteen months ago it was 60.
                    We say that we work in order of date, with statutory referrals first. It’s on our website. It isn’t
                    what happens.

                    What happens is that a social worker rings one of my team leaders, and somebody moves up. Or a parent
                    writes for the fourth time. Or an advocate has met the person on a ward and can’t bear it. I have done
                    it too. I moved a man up nineteen places because his sister came to reception and wouldn’t leave. I’d
                    do it again. But the people who never ring are still there. The longest has waited eleven months, and
                    when I read his referral at last, a week ago, it was one line.

                    I have drafted a triage policy three times. Every version makes somebody’s judgement visible, and I can
                    hear the argument about each. My team leaders will say that I don’t trust them. The board will see, in
                    writing, that we leave people waiting on purpose. At the moment we leave them waiting by accident,
                    which everybody seems to find easier.

                    I have the authority to bring this in, and I’m due to speak to the board in five weeks. I haven’t told
                    my chief executive that the website isn’t true. Some days I think that the honest thing would be to
                    close the list. I can’t tell whether that is leadership, or just wanting the number to stop going up.
                    """),
            List.of(
                    clarifying(HANNAH, "Who can see the list, and in what order does it open?")
                            .answered("Four of us. It opens by date. Then each of us scrolls."),
                    clarifying(GETHIN, "What does the website say, exactly?")
                            .answered("‘We support people in the order in which they come to us.’ I wrote it."),
                    clarifying(CALLUM, "How many have been moved up this year?")
                            .answered("I have never counted. I could. I notice that I haven’t."),
                    open(BEATRIZ, REFLECTIVE, ASSUMPTIONS, "What makes it easier to leave people waiting by accident?")
                            .answered("There is nobody to be angry with. Me included.")
                            .thatMadeMeThink(),
                    open(GETHIN, EXPLORATORY, BARRIERS, "What would your team leaders lose?")
                            .answered("Rescuing somebody. Some weeks it’s the only good thing that happens to them."),
                    open(CALLUM, PROBING, ALTERNATIVE_ACTIONS, "Have you looked at how other services score urgency?")
                            .answered("Three of them. I felt the hour slide towards a spreadsheet.")
                            .thatFeltLikeAdvice(),
                    open(HANNAH, AFFECTIVE, FEELINGS, "What was it like to read the one line?"),
                    open(BEATRIZ, EXPLORATORY, APPROACHES, "Who on the list could tell you what fair would be?"),
                    open(GETHIN, PROBING, BARRIERS, "Whose permission are you waiting for?")),
            List.of(),
            List.of(),
            null,
            List.of());

    private TheQueueWeDoNotTalkAbout() {}
}
