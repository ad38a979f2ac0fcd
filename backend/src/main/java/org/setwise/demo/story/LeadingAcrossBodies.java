package org.setwise.demo.story;

import static org.setwise.person.ExperienceLevel.EXPERIENCED;
import static org.setwise.person.ExperienceLevel.NEW;
import static org.setwise.person.ExperienceLevel.SOME;

import java.util.List;
import java.util.Map;
import org.setwise.person.ExperienceLevel;

/** A programme whose applicants are all there, so that sets can be formed of them. */
public final class LeadingAcrossBodies {
    public static final String NAME = "Leading across bodies";
    public static final String SUMMARY = Prose.flowing("""
            Four sets of six for people who lead something that no one organisation owns. Applications are in; sets are
            formed of everybody who applied, by who can meet when and who should meet whom.
            """);
    public static final String PURPOSE = Prose.flowing("""
            Joint work between science bodies is led by people without authority over each other. Nobody inside one of
            them sees all of it. Sets mix organisations and experience on purpose.
            """);
    public static final String ROSTER = "Leads of joint work";
    public static final Actor MANAGER = new Actor("Owen Tregaskis", "Society for Applied Optics", EXPERIENCED);
    public static final Actor REPORT = new Actor("Mina Sandhu", "Society for Applied Optics", NEW);
    public static final Actor WHO_CANNOT_MEET = new Actor("Solveig Dahl", "Polar Data Centre", SOME);

    /** Somebody who applied, and when they can meet: hours by the short name of a day, in their own zone. */
    public record Lead(Actor who, String zone, Map<String, List<Integer>> hours, String motivation) {}

    private static final String LONDON = "Europe/London";
    private static final List<Integer> EVENING = List.of(16, 17, 18);
    private static final List<Integer> LUNCH = List.of(12, 13);
    private static final List<Integer> MORNING = List.of(9, 10);
    private static final Map<String, List<Integer>> TUESDAYS = Map.of("TUESDAY", EVENING, "THURSDAY", LUNCH);
    private static final Map<String, List<Integer>> THURSDAYS = Map.of("THURSDAY", LUNCH, "WEDNESDAY", MORNING);
    private static final Map<String, List<Integer>> WEDNESDAYS = Map.of("WEDNESDAY", MORNING, "TUESDAY", EVENING);
    private static final Map<String, List<Integer>> MONDAYS = Map.of("MONDAY", EVENING, "WEDNESDAY", MORNING);
    private static final Map<String, List<Integer>> ANY =
            Map.of("MONDAY", EVENING, "TUESDAY", EVENING, "WEDNESDAY", MORNING, "THURSDAY", LUNCH);

    public static final List<Lead> LEADS = List.of(
            lead(
                    MANAGER,
                    ANY,
                    "I have led three joint projects and finished one. I would like to know what I do in the others."),
            lead(REPORT, TUESDAYS, "I chair a working group whose members are all senior to me."),
            lead(
                    "Tomasz Wilk",
                    "Marine Chemistry Association",
                    SOME,
                    TUESDAYS,
                    "Our partners agree to everything and then do nothing."),
            lead(
                    "Adaeze Nwosu",
                    "College of Clinical Engineers",
                    NEW,
                    ANY,
                    "I took over a network in the middle of a quarrel."),
            lead(
                    "Rhodri Vaughan",
                    "Earth Materials Institute",
                    EXPERIENCED,
                    TUESDAYS,
                    "I am tired of being the only one who minds."),
            lead(
                    "Samira Haddad",
                    "Northern Botanical Society",
                    SOME,
                    TUESDAYS,
                    "How do you ask volunteers for more than they offered?"),
            lead(
                    "Jonas Ekström",
                    "Guild of Statistical Practice",
                    NEW,
                    "Europe/Stockholm",
                    Map.of("TUESDAY", List.of(17, 18, 19)),
                    "I coordinate people I have never met."),
            lead(
                    "Keiko Arai",
                    "Society for Applied Optics",
                    SOME,
                    THURSDAYS,
                    "Two of our members will not sit at one table."),
            lead(
                    "Patrick Devlin",
                    "Marine Chemistry Association",
                    EXPERIENCED,
                    THURSDAYS,
                    "I want to hand a programme over and cannot let go of it."),
            lead(
                    "Nadia Rossi",
                    "College of Clinical Engineers",
                    SOME,
                    THURSDAYS,
                    "My organisation thinks joint work is what other people do."),
            lead("Eleri Pugh", "Earth Materials Institute", NEW, ANY, "I was made lead because I missed the meeting."),
            lead(
                    "Babatunde Cole",
                    "Northern Botanical Society",
                    EXPERIENCED,
                    THURSDAYS,
                    "We have a strategy that nobody has read."),
            lead(
                    "Marta Lopes",
                    "Guild of Statistical Practice",
                    NEW,
                    "Europe/Lisbon",
                    THURSDAYS,
                    "I need to say no to my predecessor."),
            lead("Callista Moore", "Polar Data Centre", SOME, THURSDAYS, "Our budget is agreed by five boards."),
            lead(
                    "Henrik Aas",
                    "Society for Applied Optics",
                    NEW,
                    WEDNESDAYS,
                    "I would like to stop doing everybody's minutes."),
            lead(
                    "Farida Rahimi",
                    "Marine Chemistry Association",
                    NEW,
                    WEDNESDAYS,
                    "I want our partnership to survive a reorganisation."),
            lead(
                    "Lewis Garrick",
                    "College of Clinical Engineers",
                    EXPERIENCED,
                    WEDNESDAYS,
                    "A partner has gone silent and I do not dare to ask."),
            lead("Yolanda Pérez", "Earth Materials Institute", SOME, ANY, "I am asked to lead and to stay neutral."),
            lead(
                    "Dougal Innes",
                    "Northern Botanical Society",
                    NEW,
                    WEDNESDAYS,
                    "How do you begin again after a failed launch?"),
            lead(
                    "Ifeoma Balogun",
                    "Polar Data Centre",
                    EXPERIENCED,
                    WEDNESDAYS,
                    "We measure what is easy. I would like to change that."),
            lead("Gwilym Rees", "Guild of Statistical Practice", SOME, MONDAYS, "I lead by email and it shows."),
            lead(
                    "Anneke Visser",
                    "Polar Data Centre",
                    NEW,
                    "Europe/Amsterdam",
                    Map.of("MONDAY", List.of(17, 18, 19), "WEDNESDAY", List.of(10, 11)),
                    "I would like to be less polite."),
            lead(
                    "Sorcha Kearney",
                    "Earth Materials Institute",
                    SOME,
                    MONDAYS,
                    "Nobody knows who decides, me included."),
            lead(
                    "Dimitri Laskaris",
                    "College of Clinical Engineers",
                    EXPERIENCED,
                    MONDAYS,
                    "I have been asked to rescue something for the second time."),
            lead(WHO_CANNOT_MEET, Map.of("SUNDAY", List.of(7)), "Sundays before anybody is up are all I have."));

    private LeadingAcrossBodies() {}

    private static Lead lead(Actor who, Map<String, List<Integer>> hours, String motivation) {
        return new Lead(who, LONDON, hours, motivation);
    }

    private static Lead lead(
            String name,
            String organisation,
            ExperienceLevel level,
            Map<String, List<Integer>> hours,
            String motivation) {
        return lead(name, organisation, level, LONDON, hours, motivation);
    }

    private static Lead lead(
            String name,
            String organisation,
            ExperienceLevel level,
            String zone,
            Map<String, List<Integer>> hours,
            String motivation) {
        return new Lead(new Actor(name, organisation, level), zone, hours, motivation);
    }
}
