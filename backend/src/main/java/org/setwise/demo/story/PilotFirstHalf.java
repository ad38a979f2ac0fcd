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

/** Lorna’s and Idris’s turns in the pilot. */
final class PilotFirstHalf {
    static final TurnStory LORNAS = new TurnStory(
            LORNA,
            new Dilemma("The advocate who agrees with everybody", """
                    I supervise a new advocate, four months in. He is gentle, people warm to him at once, and his notes are
                    a pleasure to read. In meetings he agrees with whoever spoke last.

                    I sat in on a discharge meeting with him. The man he was there for had told us both, that morning,
                    that he did not want to go to the home by the ring road. In the meeting the consultant said that the
                    home was the sensible option, and my advocate nodded. He didn’t lie. He said that there were ‘mixed
                    feelings’. The man looked at me. I said it for him in the end, which I had promised myself not to do.

                    Afterwards I told him that it had gone well, considering. I have thought about that sentence every day
                    for two weeks. He has his probation review with me at the end of next month.

                    I don’t want to break his confidence, which is already thin. I also cannot send him alone to another
                    meeting like that one, and I am down to three people. What I can decide is how I supervise him and
                    what I write in that review. What I can’t work out is how to be honest with him now that I have
                    already been kind instead.
                    """),
            List.of(
                    clarifying(MOIRA, "How did he see the meeting?")
                            .answered("He said it was ‘less tense than he had expected’."),
                    open(IDRIS, REFLECTIVE, ASSUMPTIONS, "What did you want ‘considering’ to do?")
                            .answered("To let us both off.")
                            .thatMadeMeThink(),
                    open(YUSUF, EXPLORATORY, APPROACHES, "How does he learn best, from what you’ve seen?")
                            .answered("By watching, then trying it the same day. I have only ever told him."),
                    open(MOIRA, AFFECTIVE, BARRIERS, "What gets in the way when you’re about to be honest with him?")
                            .answered("I remember being new, and who was honest with me, and how."),
                    open(YUSUF, EXPLORATORY, RESOURCES, "What does the man from that meeting have to say about it?")
                            .answered("I could ask him. He would be glad to be asked.")
                            .thatMadeMeThink()),
            List.of(),
            List.of(),
            """
            I shall begin by taking back ‘it went well, considering’. Then I’ll ask him what he saw the man do when he said
            mixed feelings. We will go to the next two meetings together, and he chooses which half is his.
            """,
            List.of(new Undertaken(
                    "Tell him that I was not honest after the meeting, and ask what he saw",
                    7,
                    Report.of(
                                    "Told him in supervision, in the first five minutes.",
                                    "He said that he knew. He had been waiting for somebody to say it.",
                                    "My kindness was not as kind as I had thought.",
                                    null)
                            .done())));

    static final TurnStory IDRISS = new TurnStory(
            IDRIS,
            new Dilemma("Counted by the hour", """
                    From this quarter our contract pays for hours of contact, entered by the advocate the same day. I agreed
                    to it, because the alternative was a smaller contract.

                    My team are good people and they have learnt quickly. Hours are being recorded that I don’t believe.
                    Nobody invents a visit. But a phone call of ten minutes becomes half an hour, and waiting in a corridor
                    becomes contact, and two of the quieter people on our books haven’t been seen for weeks, because they
                    live far out and the driving doesn’t count.

                    I saw all of this in one afternoon, with the spreadsheet, and closed it. If I say it aloud to the team,
                    I am accusing people who are trying to keep us alive. If I say it to the commissioner, I hand her a
                    reason to pay us less. If I sign the quarter’s return I am putting my name to it, and it is due in
                    three weeks.

                    I decide how we record and who gets visited. I don’t decide how we are paid. I would like to look at
                    the part where I closed the spreadsheet.
                    """),
            List.of(
                    clarifying(LORNA, "What happens on the day the return is due?")
                            .answered(
                                    "I sign a line that says ‘to the best of my knowledge’. That line is the trouble."),
                    open(MOIRA, PROBING, ASSUMPTIONS, "What do you suppose your team think you know?")
                            .answered("Everything. I suppose they think that I’ve agreed to it.")
                            .thatMadeMeThink(),
                    open(YUSUF, EXPLORATORY, ALTERNATIVE_ACTIONS, "What could you put your name to?")
                            .answered("The hours as they are, and a sentence about the driving."),
                    open(LORNA, PROBING, APPROACHES, "Why don’t you just record travel as contact and say so?")
                            .answered("I may. I bristled, though.")
                            .thatFeltLikeAdvice(),
                    open(MOIRA, REFLECTIVE, FEELINGS, "What was it you closed?")
                            .answered("The two people out on the marsh. I know both of them.")
                            .thatMadeMeThink()),
            List.of(),
            List.of(),
            """
            I can’t sign it as it is, and I can’t pretend that I found it out in three weeks’ time. I’ll show the team what
            I saw, with my own hours at the top, and ask them what a true return would look like. And the two out on the
            marsh get a visit this week, whether it counts or not.
            """,
            List.of(
                    new Undertaken(
                            "Visit the two people who have not been seen",
                            5,
                            Report.of(
                                            "Went to both on the Thursday.",
                                            "One was well. One had stopped opening her post.",
                                            "An hour’s drive is contact, for the person at the other end of it.",
                                            null)
                                    .done()),
                    new Undertaken(
                            "Show the team the spreadsheet, my own hours first",
                            12,
                            Report.of(
                                            "Put it on the wall at the team meeting.",
                                            "Silence, then relief, then an argument about corridors that I enjoyed.",
                                            null,
                                            "I nearly took my own row out.")
                                    .done())));

    private PilotFirstHalf() {}
}
