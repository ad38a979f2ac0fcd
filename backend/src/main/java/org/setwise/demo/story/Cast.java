package org.setwise.demo.story;

import static org.setwise.person.ExperienceLevel.EXPERIENCED;
import static org.setwise.person.ExperienceLevel.NEW;
import static org.setwise.person.ExperienceLevel.SOME;

import java.util.List;

/** Everybody in the story. */
public final class Cast {
    public static final String NORTHGATE = "Northgate Advocacy Training";
    public static final String FEDERATION = "Federation of Science Bodies";

    public static final Actor ADMINISTRATOR = new Actor("Alex Winterbourne", null, null);
    public static final Actor MARIAN = new Actor("Marian Tully", NORTHGATE, EXPERIENCED);
    public static final Actor INGRID = new Actor("Ingrid Solheim", FEDERATION, EXPERIENCED);
    public static final Actor DELROY = new Actor("Delroy Whitcombe", NORTHGATE, EXPERIENCED);
    public static final Actor SAL = new Actor("Sal Whitmore", NORTHGATE, EXPERIENCED);
    public static final Actor ROBIN = new Actor("Robin Castle", "Greenway Community Trust", NEW);

    // Independent Advocacy, the set that is running
    public static final Actor AISHA = new Actor("Aisha Rahmani", "Harbourside Advocacy", SOME);
    public static final Actor GETHIN = new Actor("Gethin Prosser", "Cwm Valley Advocacy", EXPERIENCED);
    public static final Actor BEATRIZ = new Actor("Beatriz Almeida", "Fenland Advocacy Partnership", NEW);
    public static final Actor CALLUM = new Actor("Callum Reekie", "Own Voice Lothian", SOME);
    public static final Actor NKECHI = new Actor("Nkechi Obi", "Wyre Street Advocacy", EXPERIENCED);
    public static final Actor HANNAH = new Actor("Hannah Lindqvist", "Calder Voice", SOME);
    public static final Actor SUNIL = new Actor("Sunil Marwaha", "Fair Hearing Advocacy", NEW);

    // Independent Advocacy, without a place
    public static final Actor PIOTR = new Actor("Piotr Zieliński", "Own Voice Lothian", NEW);
    public static final Actor DENISE = new Actor("Denise Hartley", "Calder Voice", SOME);
    public static final Actor GARETH = new Actor("Gareth Nolan", "Nolan Mediation", EXPERIENCED);

    // Independent Advocacy, the pilot
    public static final Actor LORNA = new Actor("Lorna Baptiste", "Calder Voice", EXPERIENCED);
    public static final Actor IDRIS = new Actor("Idris Kamara", "Harbourside Advocacy", SOME);
    public static final Actor MOIRA = new Actor("Moira Gillespie", "Own Voice Lothian", EXPERIENCED);
    public static final Actor YUSUF = new Actor("Yusuf Demir", "Fair Hearing Advocacy", NEW);

    // Diversity in Science, the set that is running
    public static final Actor ADA = new Actor("Ada Fernsby", "Society for Applied Optics", EXPERIENCED);
    public static final Actor MOHAMMED = new Actor("Mohammed Yassin", "Marine Chemistry Association", SOME);
    public static final Actor CATRIONA = new Actor("Catriona Bell", "College of Clinical Engineers", EXPERIENCED);
    public static final Actor WEI_LING = new Actor("Wei Ling Tan", "Guild of Statistical Practice", NEW);
    public static final Actor SIMON = new Actor("Simon Achebe", "Earth Materials Institute", SOME);
    public static final Actor JOSEPHINE = new Actor("Josephine Varga", "Northern Botanical Society", NEW);

    // Diversity in Science, the set that is enrolling, and those it did not suit
    public static final Actor EFUA = new Actor("Efua Darko", "Society for Applied Optics", NEW);
    public static final Actor BRONWEN = new Actor("Bronwen Mair", "Northern Botanical Society", EXPERIENCED);
    public static final Actor HASSAN = new Actor("Hassan Qureshi", "College of Clinical Engineers", SOME);
    public static final Actor RUTH = new Actor("Ruth Goldfarb", "Guild of Statistical Practice", EXPERIENCED);
    public static final Actor KIERAN = new Actor("Kieran Daly", "Earth Materials Institute", NEW);
    public static final Actor PRIYANKA = new Actor("Priyanka Nair", "Marine Chemistry Association", SOME);
    public static final Actor OLIVER = new Actor("Oliver Strand", "Society for Applied Optics", EXPERIENCED);
    public static final Actor THANDI = new Actor("Thandi Mokoena", "Earth Materials Institute", SOME);
    public static final Actor FERGUS = new Actor("Fergus Haldane", "College of Clinical Engineers", NEW);
    public static final Actor LEILA = new Actor("Leila Bakhtiari", "Northern Botanical Society", SOME);

    private Cast() {}

    /** A person whom anybody may be, as the sign-in page shows them. */
    public record Part(Actor who, String role, String story) {}

    /** In the order of the sign-in page: whoever comes first shows the most. */
    public static List<Part> parts() {
        return List.of(
                new Part(
                        AISHA,
                        "Member of a running set",
                        "Your set is meeting now: Nkechi is presenting, it is time for open questions, and you have not asked one yet."),
                new Part(
                        NKECHI,
                        "Presenter of the running session",
                        "It is your turn: a question is before you and two more are waiting."),
                new Part(
                        DELROY,
                        "Facilitator",
                        "You host the running session: you keep its time and lead it from phase to phase."),
                new Part(
                        CALLUM,
                        "Member who presents next",
                        "You have a dilemma half written that nobody else can see, and four weeks to finish it."),
                new Part(
                        CATRIONA,
                        "Member of a set without a facilitator",
                        "You have presented, and two actions are yours to try. In your set members share experience as well."),
                new Part(
                        EFUA,
                        "Applicant with an offer",
                        "You applied for Diversity in Science and have been offered a place, which is yours for a few more days."),
                new Part(
                        PIOTR,
                        "Applicant who is waiting",
                        "All seven places of Independent Advocacy are taken; you are first in line if one becomes free."),
                new Part(
                        ROBIN,
                        "Newcomer",
                        "You have just arrived: see what programmes there are, and what they say to somebody on no roster yet."),
                new Part(
                        MARIAN,
                        "Organiser of Independent Advocacy",
                        "You keep the rosters, places and dates of your programmes, and never see what is said in a set."),
                new Part(
                        SAL,
                        "Sponsor",
                        "You pay for programmes and read what came of them: figures of five people or more, and nothing else."),
                new Part(
                        INGRID,
                        "Organiser of Diversity in Science",
                        "A second set is filling, and for Leading across bodies everybody has applied: have sets formed, and move people about."),
                new Part(
                        ADMINISTRATOR,
                        "Administrator",
                        "You look after accounts and organisations, and can try every request in the API's own pages."));
    }
}
