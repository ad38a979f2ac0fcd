package org.setwise.demo.story;

import static org.setwise.demo.story.Asked.clarifying;
import static org.setwise.demo.story.Asked.open;
import static org.setwise.demo.story.Cast.AISHA;
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
import static org.setwise.questionlog.Purpose.RESOURCES;
import static org.setwise.questionlog.QuestionKind.AFFECTIVE;
import static org.setwise.questionlog.QuestionKind.EXPLORATORY;
import static org.setwise.questionlog.QuestionKind.PROBING;
import static org.setwise.questionlog.QuestionKind.REFLECTIVE;

import java.util.List;

/** Gethin's turn, the first of the running set. */
final class TheFunderInTheRoom {
    static final TurnStory TURN = new TurnStory(
            GETHIN,
            new Dilemma("The funder in the room", """
                    I manage a small service: six advocates, one contract, and that contract is most of our income. It is
                    up for renewal in five months.

                    For a while now our commissioner has asked to join our quarterly team day, ‘to understand the work
                    better’. She is decent, and she has fought for our budget. She also line-manages two of the social
                    workers whom our advocates most often have to challenge.

                    Last time she came for the final half hour and I watched my team go quiet. One advocate told me
                    afterwards that she had decided not to bring a case because it would get back. Nobody has accused
                    anybody of anything. I have said nothing to the commissioner, and I have told the team that I am
                    keeping an eye on it, which is what I say when I am doing nothing.

                    If I say no, I am afraid it will look as if we had something to hide, just when we need her. If I say
                    yes, I am not sure that I can still tell the team, or the people we support, that we are independent,
                    and mean it. My chair thinks I am overthinking it. I notice that I have already put her name on the
                    invitation for the next day. It is a draft, unsent.

                    What I want to work on is what I am willing to risk, and for whom. I decide who comes to a team day. I
                    don’t decide who gets the contract.
                    """),
            List.of(
                    clarifying(AISHA, "Who decides on the renewal?")
                            .answered("A panel of three. She is one of them, and not the chair."),
                    clarifying(HANNAH, "What did you say to the advocate who held her case back?")
                            .answered("That I understood. I didn’t ask her what she needed."),
                    clarifying(CALLUM, "Is there anything in the contract about who attends what?")
                            .answered("No. I checked last night, which I suppose tells you something."),
                    open(
                                    NKECHI,
                                    EXPLORATORY,
                                    ASSUMPTIONS,
                                    "What do you think she would see if she came for the whole day?")
                            .answered(
                                    "A team that is good at its work, and careful around her. I had only pictured the second.")
                            .thatMadeMeThink(),
                    open(
                                    BEATRIZ,
                                    REFLECTIVE,
                                    FEELINGS,
                                    "What are you protecting when you say you’re keeping an eye on it?")
                            .answered("Me, mostly. From having the conversation.")
                            .thatMadeMeThink(),
                    open(CALLUM, PROBING, ALTERNATIVE_ACTIONS, """
                            Have you thought of offering her another meeting, one that isn’t the team day?
                            """)
                            .answered("I had, and I caught myself wanting to explain why I hadn’t done it.")
                            .thatFeltLikeAdvice(),
                    open(HANNAH, EXPLORATORY, BARRIERS, "What makes it harder to say no this year than last?")
                            .answered("The renewal. Last year I would simply have said it."),
                    open(CALLUM, EXPLORATORY, null, "Does she know what your team calls her?")
                            .withdrawn(),
                    open(AISHA, REFLECTIVE, APPROACHES, "What does independent mean, in that half hour?")
                            .answered("That an advocate can say a social worker’s name out loud.")
                            .thatMadeMeThink(),
                    open(
                                    BEATRIZ,
                                    PROBING,
                                    ASSUMPTIONS,
                                    "If your chair is wrong that you’re overthinking it, what is he missing?")
                            .parked(),
                    open(HANNAH, AFFECTIVE, FEELINGS, "How was it to watch them go quiet?")
                            .answered("Lonely. I knew why, and so did they, and we all looked at the biscuits."),
                    open(NKECHI, EXPLORATORY, RESOURCES, "Who else has something to say before that invitation goes?")
                            .answered("The team. I have been about to decide it for them.")
                            .thatMadeMeThink()),
            List.of(),
            List.of(),
            """
            I came in with a question about an invitation and I am leaving with one about what I owe my team. I won’t send
            the draft. I’m going to ask the advocates, all of them together, what they need in order to speak freely on a
            team day, and then I shall tell the commissioner myself, in person, that part of the day is closed and why. I
            don’t know how she will take it. I had been waiting until I did.
            """,
            List.of(
                    new Undertaken(
                            "Ask the whole team, together, what they need in order to speak freely on a team day",
                            10,
                            Report.of(
                                            "Twenty minutes at the end of a Monday meeting, with my chair not there.",
                                            """
                                            They want the first two hours closed, and they want me to be the one who says
                                            so to her.
                                            """,
                                            "They had already talked about it, without me.",
                                            null)
                                    .done()),
                    new Undertaken(
                            "Tell the commissioner in person which part of the day is closed, and why",
                            21,
                            Report.of(
                                            "Rang to find a time. She was on leave, and then I was.",
                                            null,
                                            null,
                                            "I noticed that I was relieved when she was away.")
                                    .carriedFor(20),
                            Report.of(
                                            "Half an hour with her over a coffee, just the two of us.",
                                            """
                                            She was taken aback, and then asked what her visits had been like for the
                                            team. I told her. She will come for the afternoon.
                                            """,
                                            "She thought she was being supportive. So did I, of them.",
                                            null)
                                    .done()),
                    new Undertaken(
                            "Draft a page about independence for the renewal panel",
                            24,
                            Report.of("Wrote half of it.", null, null, null).droppedBecause("""
                                    The team thought that a paper would look defensive, and they are right. The
                                    conversation comes first.
                                    """))));

    private TheFunderInTheRoom() {}
}
