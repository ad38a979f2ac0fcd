package org.setwise.demo.story;

import static org.setwise.demo.story.Cast.ADA;
import static org.setwise.demo.story.Cast.AISHA;
import static org.setwise.demo.story.Cast.BEATRIZ;
import static org.setwise.demo.story.Cast.CALLUM;
import static org.setwise.demo.story.Cast.CATRIONA;
import static org.setwise.demo.story.Cast.GETHIN;
import static org.setwise.demo.story.Cast.HANNAH;
import static org.setwise.demo.story.Cast.IDRIS;
import static org.setwise.demo.story.Cast.JOSEPHINE;
import static org.setwise.demo.story.Cast.LORNA;
import static org.setwise.demo.story.Cast.MOHAMMED;
import static org.setwise.demo.story.Cast.MOIRA;
import static org.setwise.demo.story.Cast.NKECHI;
import static org.setwise.demo.story.Cast.SIMON;
import static org.setwise.demo.story.Cast.SUNIL;
import static org.setwise.demo.story.Cast.WEI_LING;
import static org.setwise.demo.story.Cast.YUSUF;

import java.util.List;

/** How confident the people of the story are. */
public final class Journeys {
    /** The set that is meeting now. */
    public static final List<Journey> RUNNING = List.of(
            Journey.of(AISHA, 8, 3, 4, 4, 6)
                    .saying(
                            1,
                            "I say that I lead. Then a ward rings and I am an advocate again before I have sat down.")
                    .saying(
                            2,
                            "Beatriz asked Gethin who he was protecting. I went home with that question in my own bag.")
                    .saying(4, """
                            I let a call from the ward go to the duty advocate. Nothing happened. I had expected to feel
                            relieved and I felt a bit useless, which is probably the thing to look at.
                            """),
            Journey.of(GETHIN, 7, 5, 4, 6, 7).saying(2, "Less sure than when I came, and glad of it."),
            Journey.of(BEATRIZ, 8, 2, 4, 7, 7),
            Journey.of(CALLUM, 6, 4, 5, 5),
            Journey.of(NKECHI, 9, 6, 6, 7, 5).saying(4, "It is my turn today."),
            Journey.of(HANNAH, 7, 4, 0, 5, 6),
            Journey.of(SUNIL, 8, 3, 4));

    /** The set without a facilitator, which shows its members each other's numbers from its second meeting on. */
    public static final List<Journey> SHARING = List.of(
            Journey.of(ADA, 8, 6, 7),
            Journey.of(CATRIONA, 8, 5),
            Journey.of(MOHAMMED, 7, 3, 6)
                    .saying(2, "I asked. They said yes. I had a second sentence ready and did not need it."),
            Journey.of(WEI_LING, 7, 2, 4),
            Journey.of(SIMON, 9, 5, 5),
            Journey.of(JOSEPHINE, 6, 4, 0));

    /** The pilot, from its first session to its last. */
    public static final List<Journey> PILOT = List.of(
            Journey.of(LORNA, 8, 4, 5, 6, 6, 7, 8).saying(6, "I came to learn to wait. I can wait."),
            Journey.of(IDRIS, 7, 3, 4, 5, 7, 7, 7),
            Journey.of(MOIRA, 9, 6, 5, 7, 7, 8, 9),
            Journey.of(YUSUF, 7, 2, 3, 3, 5, 6, 8));

    private Journeys() {}
}
