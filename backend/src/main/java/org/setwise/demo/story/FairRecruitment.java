package org.setwise.demo.story;

import static org.setwise.demo.story.Cast.BRONWEN;
import static org.setwise.demo.story.Cast.EFUA;
import static org.setwise.demo.story.Cast.FERGUS;
import static org.setwise.demo.story.Cast.HASSAN;
import static org.setwise.demo.story.Cast.KIERAN;
import static org.setwise.demo.story.Cast.LEILA;
import static org.setwise.demo.story.Cast.OLIVER;
import static org.setwise.demo.story.Cast.PRIYANKA;
import static org.setwise.demo.story.Cast.RUTH;
import static org.setwise.demo.story.Cast.THANDI;

import java.util.List;

/** Who has applied for a place in a set that is still filling, and how far each of them has come. */
public final class FairRecruitment {
    public static final List<Applicant> ACCEPTED = List.of(
            new Applicant(
                    BRONWEN,
                    "I sit on four appointment panels a year and recognise the same five words in every report."),
            new Applicant(HASSAN, "We removed names from applications and the shortlist looks just as it did."),
            new Applicant(
                    RUTH, "I should like to test what we believe about our fellowship elections against what we do."));

    public static final List<Applicant> OFFERED = List.of(
            new Applicant(EFUA, """
                    I am the newest member of our council, and I have been asked to look at why nobody like me was on it
                    before. I’d like to do it with people who aren’t on it.
                    """),
            new Applicant(
                    KIERAN,
                    "I’m an apprentice geologist, and I was hired by somebody who took a chance. I want to know what the chance was."));

    public static final List<Applicant> APPLIED = List.of(
            new Applicant(
                    PRIYANKA, "We have rewritten our job descriptions three times. I suspect that it’s the interview."),
            new Applicant(
                    THANDI,
                    "I had a place in the set about early-career networks, which couldn’t find a date. This one would suit me too."));

    public static final Applicant DECLINING =
            new Applicant(OLIVER, "I chair our awards committee and would like company in it.");

    public static final Applicant LATE = new Applicant(FERGUS, "We are about to recruit six trainees at once.");

    public static final Applicant LEAVING =
            new Applicant(LEILA, "I would like to learn how other societies choose their trustees.");
    public static final String LEFT_BECAUSE = "I am about to change jobs, and my successor should have the place.";

    /** The two who could make the evenings of the set that was cancelled. */
    public static final List<Applicant> OF_THE_CANCELLED_SET = List.of(
            new Applicant(THANDI, "Our early-career network has a logo, a budget and no members under forty."),
            new Applicant(
                    FERGUS,
                    "I started a lunch for the six youngest engineers in the building. It needs to be more than lunch."));

    private FairRecruitment() {}
}
