package org.setwise.demo.story;

import static org.setwise.demo.story.Cast.ADA;
import static org.setwise.demo.story.Cast.CATRIONA;
import static org.setwise.demo.story.Cast.JOSEPHINE;
import static org.setwise.demo.story.Cast.MOHAMMED;
import static org.setwise.demo.story.Cast.SIMON;
import static org.setwise.demo.story.Cast.WEI_LING;

import java.util.List;
import org.setwise.programme.Clause;

/** The programme for science bodies: across organisations, with experience as well as questions, several presenters a session. */
public final class DiversityInScience {
    public static final String NAME = "Diversity in Science";
    public static final String SUMMARY = Prose.flowing("""
            People from different science bodies meet for two hours every six weeks. Two of them bring something they are
            stuck with in their diversity work; the others ask, and share what they have lived through themselves.
            """);
    public static final String PURPOSE = Prose.flowing("""
            Diversity work in a professional body is often one person’s job and nobody’s habit. Here it is looked at with
            people who do the same work elsewhere, at every stage of it. Each member goes back with something small to
            try, and the set hears what came of it. A date that everybody keeps is half of the point.
            """);
    public static final String NOMINEES = "Nominated by member bodies";
    public static final String INDIVIDUALS = "Fellows and individual members";

    public static final List<Clause> CLAUSES = List.of(
            new Clause("Confidentiality", Prose.flowing("""
                    We may use what we learn. We don’t say who said it, nor which body they come from.
                    """)),
            new Clause("Experience, apart from questions", Prose.flowing("""
                    We may tell the presenter what happened to us. We say what happened, not what to do, and we still ask.
                    """)),
            new Clause("No one speaks for a group", Prose.flowing("""
                    Nobody here represents all women, all disabled people or all anybody. We speak for ourselves.
                    """)),
            new Clause("Being there", "We come to every session. Who cannot, says so a week before."),
            new Clause("The right to pass", "Everybody may pass, and nobody asks why."));

    public static final String FIRST_SET = "Mentoring and membership";
    public static final String SECOND_SET = "Fair recruitment";
    public static final String THIRD_SET = "Early-career networks";
    public static final String FOURTH_SET = "Accessible events";

    public static final String SIMON_SKIPS = Prose.flowing("""
            Field season: I will be there, but in October everything I could bring is still in the van. I would rather
            listen this time.
            """);

    public static final String THIRD_SET_CANCELLED = Prose.flowing("""
            Only two people could make the Thursday evenings, and moving them would have lost us one of the two. Both have
            been asked whether they would like to join another set.
            """);

    public static final List<Applicant> FIRST_APPLICANTS = List.of(
            new Applicant(
                    ADA,
                    "I have chaired our diversity committee for six years and I am running out of ideas of my own."),
            new Applicant(MOHAMMED, "I was asked to ‘help with inclusion’ and found that I was the inclusion."),
            new Applicant(
                    CATRIONA, "Our mentoring scheme looks splendid in the annual report and I know what is behind it."),
            new Applicant(
                    WEI_LING,
                    "I analyse the membership survey. I would like to do more than report what is not there."),
            new Applicant(SIMON, "Field trips: who comes, who doesn’t, and who pays for the boots."),
            new Applicant(JOSEPHINE, "New in post and the only one in it."));

    public static final List<Newcomer> FIRST_NEWCOMERS = List.of(
            new Newcomer(
                    ADA, "Physicist, now mostly a chair of committees. I have been deaf in one ear since school.", """
                    We do more every year and I can’t tell whether anything is different.
                    """),
            new Newcomer(MOHAMMED, "Marine chemist, six months a year at sea until recently.", """
                    To find out how to be useful without being the picture on the leaflet.
                    """),
            new Newcomer(CATRIONA, "I run membership at a college of engineers who repair hospitals.", """
                    I should like to be honest about a scheme that I started.
                    """),
            new Newcomer(
                    WEI_LING,
                    "Statistician, two years out of my doctorate.",
                    "Everybody asks me for figures, and I’d like to ask what for."),
            new Newcomer(SIMON, "Geologist and education officer. I grew up nowhere near a mountain.", """
                    We say that the subject is for everybody, and then we meet them at a quarry at seven on a Sunday.
                    """),
            new Newcomer(JOSEPHINE, "I joined the society as its first inclusion officer, three days a week.", """
                    To have colleagues, for two hours, every six weeks.
                    """));

    private DiversityInScience() {}
}
