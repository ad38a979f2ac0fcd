package org.setwise.demo.story;

import static org.setwise.demo.story.Cast.AISHA;
import static org.setwise.demo.story.Cast.BEATRIZ;
import static org.setwise.demo.story.Cast.CALLUM;
import static org.setwise.demo.story.Cast.GETHIN;
import static org.setwise.demo.story.Cast.HANNAH;
import static org.setwise.demo.story.Cast.NKECHI;
import static org.setwise.demo.story.Cast.SUNIL;

import java.util.List;
import org.setwise.programme.Clause;

/** The programme for people who lead advocacy services: one presenter a session, open questions only, seven places. */
public final class IndependentAdvocacy {
    public static final String BEEN_BEFORE = "Have you taken part in anything like a set before?";
    public static final String NEVER = "Never";
    public static final String YES = "Yes";
    public static final String NAME = "Independent Advocacy";
    public static final String SUMMARY = Prose.flowing("""
            Seven people who lead or supervise independent advocacy meet online for an hour every four weeks. Each brings
            one dilemma of their own, and the others help with questions.
            """);
    public static final String PURPOSE = Prose.flowing("""
            To give people who lead advocacy somewhere to think about leading it. Supervision and case review have their
            own places; this is for the difficulties that come with being responsible for the work of others: what to
            say, what to stop, what to stand by. Nobody gives advice and nobody is judged. What you decide is yours, and
            you try it out before the next time.
            """);
    public static final String QUALIFICATION = "City & Guilds Qualification in Independent Advocacy";
    public static final String BLACK_BELT = "Black Belt Advocacy Group";

    public static final List<Clause> CLAUSES = List.of(
            clause("Confidentiality", """
                    What is said in the set stays in the set. The one exception is a risk of serious harm to somebody, and
                    then we say first, in the set, whom we shall tell.
                    """),
            clause("Whose dilemma it is", """
                    Outside the set, a dilemma is spoken of only with its presenter, and only if the presenter begins.
                    """),
            clause("Open questions only", """
                    We ask questions that help the presenter to think. We do not advise, suggest or tell stories of our
                    own, and we do not challenge anybody's practice.
                    """),
            clause("Being there", """
                    We come to every session, on time, with the door closed. Who cannot come says so at least two days
                    before.
                    """),
            clause(
                    "The right to pass",
                    "Everybody may pass, and the presenter may decline any question, without a reason."),
            clause("Recording", "Sessions are not recorded. The question log is kept for its presenter's use."));

    /** What the set added after its first session. */
    public static final Clause SILENCE = clause("Silence", """
            After a question we wait. Nobody fills a silence, and nobody asks again until the presenter has finished or
            says so.
            """);

    public static final List<Applicant> APPLICANTS = List.of(
            new Applicant(AISHA, """
                    I became a team leader because I was the last one left who knew the computer system. I would like to
                    be one on purpose.
                    """),
            new Applicant(GETHIN, """
                    Twelve years a manager and nobody I can say 'I don't know' to. My chair is kind, and my chair decides
                    my pay.
                    """),
            new Applicant(BEATRIZ, """
                    I manage people who were my colleagues until this year. I need somewhere to practise not being one of
                    them.
                    """),
            new Applicant(CALLUM, "I supervise well and decide badly, and I should like to see why."),
            new Applicant(NKECHI, """
                    I have been on courses about leadership. I want to be asked about mine.
                    """),
            new Applicant(
                    HANNAH, "A colleague was in the pilot and came back asking better questions. I want to know how."),
            new Applicant(
                    SUNIL,
                    "Halfway through the qualification, with a team of three and no manager above me who has done the job."));

    public static final String PIOTRS_MOTIVATION = Prose.flowing("""
            Callum works down the corridor from me, and comes back from somewhere once a month in a better mood than he
            left. I supervise two people and would like to know what he knows.
            """);
    public static final String DENISES_MOTIVATION = "I missed the dates of the pilot. Is there still a place?";
    public static final String GARETHS_MOTIVATION =
            "I train mediators and would find it useful to see how you run your sets.";

    public static final List<Newcomer> NEWCOMERS = List.of(
            new Newcomer(AISHA, """
                    I lead five advocates in two hospitals. Before that I was an advocate on the same wards for six years,
                    so half the staff still ring me about cases.
                    """, """
                    I want to stop doing my old job on top of my new one, and to find out what I am for if I do.
                    """),
            new Newcomer(
                    GETHIN,
                    """
                    I manage a small service in the valleys: six advocates, one contract, and a van that we are not
                    supposed to call ours.
                    """,
                    "I make decisions alone and then look for people who agree. I'd like to do it the other way round."),
            new Newcomer(BEATRIZ, """
                    Deputy manager for eight months, in a team where I was an advocate for seven years. I grew up in two
                    languages and still go quiet in the second when I am angry.
                    """, "To learn to be somebody's manager without either pretending or hiding."),
            new Newcomer(
                    CALLUM,
                    """
                    I run advocacy for young people leaving care. I was one of them, some time ago now.
                    """,
                    "I care a great deal about fairness and I have noticed that it makes me slow. I'd like to look at that."),
            new Newcomer(
                    NKECHI,
                    """
                    Head of operations at a charity with nineteen advocates and, always, a waiting list. I came from the
                    health service and I like a plan.
                    """,
                    "Plans are what I do instead of conversations. I want to get better at the conversations."),
            new Newcomer(
                    HANNAH,
                    """
                    I lead a community team and chair our staff forum. I moved here from Gothenburg for one year, nine
                    years ago.
                    """,
                    "I listen for a living and have nobody who listens to me at work without wanting something decided."),
            new Newcomer(SUNIL, """
                    Team of three, all older than me. I joined from housing two years ago and I am still finishing the
                    qualification.
                    """, "To be in a room where it is all right not to be the expert."));

    private IndependentAdvocacy() {}

    private static Clause clause(String title, String text) {
        return new Clause(title, Prose.flowing(text));
    }
}
