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
import static org.setwise.questionlog.Purpose.BARRIERS;
import static org.setwise.questionlog.Purpose.FEELINGS;
import static org.setwise.questionlog.Purpose.RESOURCES;
import static org.setwise.questionlog.QuestionKind.AFFECTIVE;
import static org.setwise.questionlog.QuestionKind.EXPLORATORY;
import static org.setwise.questionlog.QuestionKind.REFLECTIVE;

import java.util.List;

/** Mohammed’s turn, and what Wei Ling brings to the session after it. */
final class TheOnlyNameOnThePage {
    static final TurnStory TURN = new TurnStory(
            MOHAMMED,
            new Dilemma("The only name on the page", """
                    My association has a page about inclusion. It has one photograph on it, and that is of me, in a survival
                    suit, laughing at something off to the left. I agreed to it four years ago.

                    Since then I have been asked on to the prize jury, the outreach group, the podcast and the working
                    party on the working party. I say yes. Each time somebody says how important it is that I am there, and
                    each time I’m the only one of me in the room. I have published one paper in two years. My head of group
                    has begun to mention it.

                    Last month I was asked to chair the inclusion committee. It would have a budget, for the first time. If I
                    say no, I know who will chair it, and nothing will be spent. If I say yes, I’ll have stopped being a
                    chemist, more or less, and become what I’m photographed as. A student told me that she had applied
                    because of that page. I think about her, and then about what I would be showing her.

                    I can choose what I say yes to. I have three weeks to answer. So far I have written two emails, one of
                    each kind, and both are rather good.
                    """),
            List.of(
                    clarifying(CATRIONA, "What is the chair asked to do, in hours?")
                            .answered("Nobody has said. I haven’t asked, because then I’d have to answer."),
                    open(ADA, EXPLORATORY, BARRIERS, "What would stop if you stopped?")
                            .answered("The podcast. Perhaps the jury would have to look at itself.")
                            .thatMadeMeThink(),
                    open(WEI_LING, AFFECTIVE, FEELINGS, "What do you miss?")
                            .answered("Not being interesting.")
                            .thatMadeMeThink(),
                    open(SIMON, REFLECTIVE, ALTERNATIVE_ACTIONS, "What would a third email say?")
                            .answered("‘Yes, with a deputy, half a day a week in my workload, and until a date.’")
                            .thatMadeMeThink(),
                    open(CATRIONA, EXPLORATORY, RESOURCES, "What has your head of group got to offer you here?")
                            .answered("Time, in fact. It is theirs to give. I have only heard the complaint."),
                    open(ADA, EXPLORATORY, APPROACHES, "How will you know after a year that it was worth it?")
                            .parked()),
            List.of(new Shared(CATRIONA, """
                    I was the only woman on every panel for about ten years. What ended it was that I began to say yes only
                    together with somebody’s name. It took a long time, and some people stopped asking me, which I found
                    that I minded.
                    """)),
            List.of(JOSEPHINE),
            """
            Neither email. I’ll ask for the terms before I answer, and I’ll ask my head of group for the half day first, so
            that it is work and not a hobby. And the photograph can come down whether I say yes or no.
            """,
            List.of(new Undertaken("Ask my head of group for half a day a week, and say what it is for", 10)));

    static final Dilemma NEXT = new Dilemma("People who would rather not be counted", """
            I run our membership survey. The questions about ethnicity, disability and religion are optional, and this year
            69 in a hundred left them blank, more than ever. The council wants the figure up before we report, and has asked
            me to make the questions compulsory.

            I can do it with one line of code. I also know why some people leave them blank, because they write to me. One
            said that the last time she ticked a box, a stranger rang to ask her to be on a panel. One said that he answers
            honestly everywhere except where his manager might see it. Our managers can’t see it. He doesn’t know that, and
            when I looked at how we export the data, I wasn’t sure of it either.

            Without figures I can’t show anybody that there is a problem, and we’ll go on electing the same people. With
            figures that people were made to give, I’d be proving it at their expense, and I think that they would start to
            lie, which is worse than a blank. I’m the most junior person in the office and the only one who can read the
            data.

            The form goes out in nine weeks. What is on it is mine to recommend, and they will probably do what I say. I
            don’t know what I should want.
            """);

    private TheOnlyNameOnThePage() {}
}
