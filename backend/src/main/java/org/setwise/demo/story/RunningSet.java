package org.setwise.demo.story;

/** What is brought to the set of Independent Advocacy that is running. */
public final class RunningSet {
    public static final String NAME = "Advocacy leads";

    public static final TurnStory FIRST = TheFunderInTheRoom.TURN;
    public static final TurnStory SECOND = PromotedPastAFriend.TURN;
    public static final TurnStory ON_NOW = TheQueueWeDoNotTalkAbout.TURN;

    /** Callum’s, for the session after this one: begun, and his alone. */
    public static final Dilemma NEXT = new Dilemma("The volunteer who was us", """
            One of our peer mentors, who left care through our own service, has been told by two young people that he gave
            them his private number. He says that they needed it. I think he is right that they did, and that is what
            frightens me.

            Our rule is plain, and I wrote it. I also broke it myself, at his age, and it is the reason why somebody who
            might not have been alive rang me one night instead. If I apply the rule he will go, and he will tell the
            others why, and they will hear that we want their experience as long as it behaves. If I don’t apply it I have
            a rule for everybody except the people I recognise.

            [still to write: what I have said to him so far. Nothing much. What I want from the set: ?]
            """);

    public static final String SWAP_REASON =
            "Hannah has to be at a tribunal with somebody that morning, so she and Nkechi change places.";

    public static final String SWAP_ASKED =
            "My resit is that week, and I would do neither well. Could we change places?";

    public static final String CONFERENCE = "National advocacy conference";

    private RunningSet() {}
}
