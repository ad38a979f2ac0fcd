package org.setwise.demo.story;

import static org.setwise.demo.story.Asked.clarifying;
import static org.setwise.demo.story.Asked.open;
import static org.setwise.demo.story.Cast.ADA;
import static org.setwise.demo.story.Cast.CATRIONA;
import static org.setwise.demo.story.Cast.JOSEPHINE;
import static org.setwise.demo.story.Cast.MOHAMMED;
import static org.setwise.demo.story.Cast.SIMON;
import static org.setwise.demo.story.Cast.WEI_LING;
import static org.setwise.questionlog.Purpose.ALTERNATIVE_ACTIONS;
import static org.setwise.questionlog.Purpose.APPROACHES;
import static org.setwise.questionlog.Purpose.ASSUMPTIONS;
import static org.setwise.questionlog.Purpose.BARRIERS;
import static org.setwise.questionlog.Purpose.RESOURCES;
import static org.setwise.questionlog.QuestionKind.EXPLORATORY;
import static org.setwise.questionlog.QuestionKind.PROBING;
import static org.setwise.questionlog.QuestionKind.REFLECTIVE;

import java.util.List;

/** Catriona’s turn, with two experiences beside the questions. */
final class FortyMentors {
    static final TurnStory TURN = new TurnStory(
            CATRIONA,
            new Dilemma("Forty mentors and six mentees", """
                    Three years ago I started a mentoring scheme for engineers from backgrounds we don’t often see. The
                    mentors came at once. We have forty of them: senior, willing, trained, most of them men near the end of
                    their careers. We have had six mentees this year, and two of those were nominated by their managers and
                    told to go.

                    Every year I put ‘forty-six people took part’ in the annual report. It’s true. The president quotes
                    it. Two other bodies have asked for our handbook.

                    I have asked the people who didn’t apply, the few I could reach. One said that she had a mentor already
                    and they called it her sister. One said, ‘I don’t need to be told how to be you.’ I laughed, and I
                    have not written that down anywhere.

                    If I say that it isn’t working, I let down forty people who have given their evenings, and I lose the
                    one thing that the council is proud of. If I go on, I shall be asking six people a year to be grateful.
                    The new round opens in two months. I decide whether it does, and in what shape. I notice that I began
                    by asking who could give something, and never asked who wanted what.
                    """),
            List.of(
                    clarifying(WEI_LING, "How many of the six came back for a second meeting?")
                            .answered("Four. I don’t know about the other two, and their mentors haven’t said."),
                    clarifying(ADA, "Who counts the forty-six?").answered("I do."),
                    open(MOHAMMED, REFLECTIVE, ASSUMPTIONS, "What did she mean by ‘how to be you’?")
                            .answered("That I offered her a way in, and the price was to come out like us.")
                            .thatMadeMeThink(),
                    open(
                                    SIMON,
                                    EXPLORATORY,
                                    ALTERNATIVE_ACTIONS,
                                    "What would forty people do, if the mentees set the work?")
                            .answered("Some of them would leave. Some of them might open doors and shut up.")
                            .thatMadeMeThink(),
                    open(ADA, EXPLORATORY, BARRIERS, "What does the council lose if the number becomes six?")
                            .answered("A sentence in a report."),
                    open(WEI_LING, EXPLORATORY, RESOURCES, "Which of the forty would you ring first?")
                            .answered("There are about five who listen. I know exactly who they are."),
                    open(JOSEPHINE, PROBING, APPROACHES, "Would it not be better to pause for a year?")
                            .answered("It might. I’m not ready for that one as a yes or no.")
                            .thatFeltLikeAdvice()),
            List.of(new Shared(SIMON, """
                            I had a mentor who was very proud of me. I stopped going, because I couldn’t bring him anything
                            that was going badly.
                            """), new Shared(ADA, """
                            We once asked our mentors what they had learnt. Most wrote about the mentee. Three wrote about
                            themselves, and those three pairs were still meeting a year later.
                            """)),
            List.of(),
            """
            The scheme was built for the people who give. I am not going to open the next round as it is. I’ll ask the six
            what they would have asked for, and I’ll ask the five mentors who listen whether they would work to that. And
            the report will say six.
            """,
            List.of(
                    new Undertaken("Ring all six mentees, and ask what they would have asked for", 14),
                    new Undertaken(
                            "Tell the president, before the report goes to print, that the figure will be six", 25)));

    private FortyMentors() {}
}
