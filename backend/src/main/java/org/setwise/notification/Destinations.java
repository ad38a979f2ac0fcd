package org.setwise.notification;

import jakarta.inject.Singleton;
import org.setwise.enrolment.OfferLinkService;
import org.setwise.platform.web.PublicAddress;

/** Where in the application one goes from a notification. */
@Singleton
class Destinations {
    private final PublicAddress address;
    private final OfferLinkService offerLinks;

    Destinations(PublicAddress address, OfferLinkService offerLinks) {
        this.address = address;
        this.offerLinks = offerLinks;
    }

    /** The page on which one does something about it. */
    String of(Facts facts) {
        return address.of(path(facts));
    }

    /** The same from a mail: an offer can be answered there without a sign-in. */
    String fromAMail(Facts facts) {
        boolean offer = facts.kind() == NotificationKind.PLACE_OFFERED || facts.kind() == NotificationKind.OFFER_ENDING;
        return offer ? address.of(offerLinks.linkFor(facts.place().enrolmentId())) : of(facts);
    }

    String path(Facts facts) {
        return switch (facts.kind()) {
            case INVITATION, SESSIONS_MOVED, POLL_DECIDED -> facts.sessions().size() == 1 ? session(facts) : set(facts);
            case SESSION_CHANGED,
                    WEEK_AHEAD,
                    DAY_AHEAD,
                    TURN_HANDED_ON,
                    APOLOGIES_SENT,
                    ABSENT_TWICE,
                    HOSTING_TAKEN_ON,
                    HOSTING_HANDED_ON -> session(facts);
            case POLL_OPENED, POLL_WITHDRAWN -> facts.pollId() == null ? set(facts) : "/polls/" + facts.pollId();
            case SESSIONS_POSTPONED,
                    SESSIONS_CANCELLED,
                    PLACE_CONFIRMED,
                    SET_STARTED,
                    SET_CLOSED,
                    LAPSE_AHEAD,
                    REPLACEMENT_ASKED,
                    SWAP_ASKED,
                    SWAP_DECLINED,
                    TURN_SKIPPED -> set(facts);
            case TURN_AHEAD, TURN_TAKEN_ON -> "/turns/" + facts.turnId() + "/dilemma";
            case ACTIONS_HALF_WAY -> "/actions";
            case ERASURE_AHEAD -> "/profile/data";
            case PLACE_OFFERED, OFFER_ENDING -> "/";
            case SET_RENEWED, SET_SELF_FACILITATED ->
                facts.set().goesOnAs() == null
                        ? set(facts)
                        : "/sets/" + facts.set().goesOnAs().id();
            case CONTRACT_CHANGED -> set(facts) + "/contract";
            case SET_PROPOSED, SETS_FORMED, OFFER_EXPIRED, PROGRAMME_CHANGED, SET_CANCELLED, SET_LEFT ->
                "/programmes/" + facts.programme().id();
        };
    }

    String switchOff(String token) {
        return address.of("/unsubscribe/" + token);
    }

    /** For mail programs, which send a request and open no page (RFC 8058). */
    String oneClick(String token) {
        return address.of("/api/unsubscribe/" + token);
    }

    String preferences() {
        return address.of("/profile/mail");
    }

    private static String session(Facts facts) {
        return "/sessions/" + facts.sessions().getFirst().id();
    }

    private static String set(Facts facts) {
        return "/sets/" + facts.set().id();
    }
}
