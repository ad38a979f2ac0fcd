package org.setwise.demo.story;

import static org.setwise.demo.story.Cast.IDRIS;
import static org.setwise.demo.story.Cast.LORNA;
import static org.setwise.demo.story.Cast.MOIRA;
import static org.setwise.demo.story.Cast.YUSUF;

import java.util.List;

/** The first run of Independent Advocacy: a set of four, from beginning to end. */
public final class Pilot {
    public static final String PROGRAMME = "Independent Advocacy: pilot";
    public static final String SET = "Pilot set";
    public static final String SUMMARY = Prose.flowing("""
            The first run of Independent Advocacy, with four members. It is over, and its members have parted.
            """);
    public static final String FEW_MEMBERS = "It is a pilot, and these four have all cleared the dates.";
    public static final String POSTPONED = "No trains on the day, and two of us would have joined from a platform.";

    public static final List<Applicant> APPLICANTS = List.of(
            new Applicant(LORNA, "I supervise new advocates and nobody taught me how."),
            new Applicant(IDRIS, "A new contract, a new way of counting, and an old feeling about both."),
            new Applicant(MOIRA, "I have inherited a service with a great deal of history."),
            new Applicant(YUSUF, "First year as a team leader."));

    public static final List<Newcomer> NEWCOMERS = List.of(
            new Newcomer(LORNA, "Team leader, sixteen years in advocacy, four of them in charge of somebody.", """
                    To find out what I do when I supervise, as opposed to what I say that I do.
                    """),
            new Newcomer(IDRIS, "I run a small outreach team on the coast.", """
                    I am good with people and bad with returns, and lately the returns decide about the people.
                    """),
            new Newcomer(
                    MOIRA,
                    "Chief executive of a service older than my career.",
                    "To stop being careful long enough to decide something."),
            new Newcomer(
                    YUSUF, "I became a team leader half a year ago.", "I’d like to make the mistakes here first."));

    /** In the order in which they presented. */
    public static final List<TurnStory> TURNS =
            List.of(PilotFirstHalf.LORNAS, PilotFirstHalf.IDRISS, PilotSecondHalf.MOIRAS, PilotSecondHalf.YUSUFS);

    /**
     * What a member makes of it all at the end; nothing for somebody who would rather not.
     *
     * @param figures from 1 to 5, two on each level
     * @param words on themselves, on the set, on the programme
     */
    public record Judgement(Actor who, List<Integer> figures, List<String> words) {}

    public static final List<Judgement> JUDGEMENTS = List.of(
            new Judgement(
                    LORNA,
                    List.of(5, 5, 4, 5, 5, 5),
                    List.of(
                            Prose.flowing("""
                            I ask fewer questions now, and shorter ones. My supervisees have remarked on it.
                            """),
                            Prose.flowing("""
                            The log was worth having: I have gone back to one question a dozen times.
                            """),
                            "Keep the fixed hour. Tell new people earlier what they are letting themselves in for.")),
            new Judgement(
                    IDRIS,
                    List.of(4, 3, 5, 4, 5, 4),
                    List.of(Prose.flowing("""
                            I didn’t think that I would like the waiting after a question, and it is what I shall miss.
                            """), "The hour was kept, every time.", "Nothing to change. More of it.")),
            new Judgement(MOIRA, List.of(), List.of()),
            new Judgement(
                    YUSUF,
                    List.of(4, 4, 3, 4, 5, 5),
                    List.of(
                            "A colleague says that I have stopped finishing his sentences.",
                            "I’d have liked a set of six: with four, one person away is a lot.",
                            "Otherwise the best hour of my month.")));

    /** What came of the set for a member, and a theme of it which they let the organisers read. */
    public record Harvest(Actor who, String summary, String theme) {}

    public static final List<Harvest> HARVESTS = List.of(
            new Harvest(LORNA, Prose.flowing("""
                    I used to bring answers to supervision. Now I bring one question and wait. Two people have told me that they
                    notice.
                    """), "Waiting after a question"),
            new Harvest(IDRIS, Prose.flowing("""
                    I had the conversation I had put off since the spring. It took nine minutes.
                    """), "Conversations that were put off"),
            new Harvest(YUSUF, "I know three people I can ring.", "Not alone with it"));

    private Pilot() {}
}
