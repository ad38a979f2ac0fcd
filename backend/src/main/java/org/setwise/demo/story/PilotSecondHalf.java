package org.setwise.demo.story;

import static org.setwise.demo.story.Asked.clarifying;
import static org.setwise.demo.story.Asked.open;
import static org.setwise.demo.story.Cast.IDRIS;
import static org.setwise.demo.story.Cast.LORNA;
import static org.setwise.demo.story.Cast.MOIRA;
import static org.setwise.demo.story.Cast.YUSUF;
import static org.setwise.questionlog.Purpose.ALTERNATIVE_ACTIONS;
import static org.setwise.questionlog.Purpose.APPROACHES;
import static org.setwise.questionlog.Purpose.ASSUMPTIONS;
import static org.setwise.questionlog.Purpose.BARRIERS;
import static org.setwise.questionlog.Purpose.FEELINGS;
import static org.setwise.questionlog.Purpose.RESOURCES;
import static org.setwise.questionlog.QuestionKind.AFFECTIVE;
import static org.setwise.questionlog.QuestionKind.EXPLORATORY;
import static org.setwise.questionlog.QuestionKind.PROBING;
import static org.setwise.questionlog.QuestionKind.REFLECTIVE;

import java.util.List;

/** Moira’s and Yusuf’s turns in the pilot. */
final class PilotSecondHalf {
    /** She has nothing to conclude, and says so. */
    static final TurnStory MOIRAS = new TurnStory(
            MOIRA,
            new Dilemma("A founder who still has a key", """
                    Our service was begun, thirty years ago, by a woman who is now eighty-one. She retired from the board
                    when I was appointed. She comes in on most days. She has a key, a mug and a chair.

                    She knows every family. She is also the reason why two advocates have left in a year. She reads what
                    is on the desks. She rings people we support, as a friend, and tells them what she would do. Last month
                    she told a mother, kindly, that her son would never cope on his own. We had spent five months helping
                    him to say that he wanted to try.

                    Everybody looks at me, and I make her tea. She interviewed me for this job. She has no role, so there is
                    nothing to dismiss her from. There is only a key, and somebody would have to ask for it.

                    I could ask for it tomorrow. I have the standing to do it and the board would not stop me. I have got as
                    far as her chair three times. The young man’s review is in six weeks, and she has already offered his
                    mother a lift.
                    """),
            List.of(
                    clarifying(YUSUF, "What does she think that she is doing there?")
                            .answered("Helping. I think that she thinks we’d fall over without her."),
                    open(IDRIS, REFLECTIVE, FEELINGS, "What does the tea do?")
                            .answered("It gives me something to carry past her.")
                            .thatMadeMeThink(),
                    open(LORNA, EXPLORATORY, ASSUMPTIONS, "What would she say if the young man asked her himself?")
                            .parked(),
                    open(YUSUF, EXPLORATORY, BARRIERS, "What would you be taking away along with the key?")
                            .answered("Her mornings. I don’t know what else there is.")
                            .thatMadeMeThink(),
                    open(
                                    LORNA,
                                    EXPLORATORY,
                                    ALTERNATIVE_ACTIONS,
                                    "What else could a person with thirty years of this be?")
                            .answered("I don’t know yet. It is the first time I’ve wondered.")),
            List.of(),
            List.of(IDRIS),
            null,
            List.of());

    static final TurnStory YUSUFS = new TurnStory(
            YUSUF,
            new Dilemma("Two days in the office", """
                    I lead a team of six. When we came back after the long time at home, everybody worked where they liked.
                    Now the director wants two days a week in the office, the same two for everybody, and wants me to
                    announce it as ours.

                    Three of my team would be glad. They are young, they live in shared houses and they miss one another.
                    Two have children and have built their weeks around not commuting. One, who is the best we have, looks
                    after her father, has told nobody but me, and asked me not to.

                    I agree with the director about what we have lost. Cases are discussed in messages and nobody overhears
                    anything any more. New people learn alone. And I know that if I announce the same two days for
                    everybody, she will hand in her notice, and I shall be the only person who understands why.

                    I’ve been given a month. How we do it is mine to decide. That it is done isn’t. I don’t want an exception
                    which everybody will ask about, and I don’t want to keep a secret by breaking a team.
                    """),
            List.of(
                    clarifying(MOIRA, "What did the director say that the two days are for?")
                            .answered("‘Togetherness.’ Nothing more than that."),
                    open(
                                    LORNA,
                                    EXPLORATORY,
                                    ALTERNATIVE_ACTIONS,
                                    "What would the six of them design, if they were given the reasons?")
                            .answered("Something I haven’t thought of. I’ve been designing it for them at night.")
                            .thatMadeMeThink(),
                    open(IDRIS, PROBING, BARRIERS, "What are you keeping secret that is hers, and what that is yours?")
                            .answered("Her father is hers. That I’m afraid to lose her is mine.")
                            .thatMadeMeThink(),
                    open(MOIRA, EXPLORATORY, RESOURCES, "Who decides what ‘ours’ means?")
                            .answered("I had taken it as an order. It may have been an invitation."),
                    open(LORNA, AFFECTIVE, APPROACHES, "How would you like to feel as you announce it?")
                            .answered("As if I’d be bound by it too.")),
            List.of(),
            List.of(),
            """
            I won’t announce two days. I’ll tell the team what we have lost and what the director has asked for, and give
            them a fortnight to propose how we get it back. Before that I’ll tell one person that I am going to, so that
            she hears it from me first.
            """,
            List.of(
                    new Undertaken(
                            "Tell her, before the others, what I am going to put to the team",
                            4,
                            Report.of(
                                            "Rang her on the way home.",
                                            "She told the team herself, in her own words, a week later.",
                                            "I had not asked what she wanted kept.",
                                            null)
                                    .done()),
                    new Undertaken(
                            "Ask the director what the two days are for, and listen to the end",
                            9,
                            Report.of(
                                            "Asked. Talked too soon.",
                                            "She wants new people to learn. So do I.",
                                            null,
                                            "My own wish to be right.")
                                    .done())));

    private PilotSecondHalf() {}
}
