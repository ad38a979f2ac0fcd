package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setwise.platform.security.Secrets;
import org.setwise.platform.security.TransactionGuard;

/**
 * Links in a mail by which an offer is answered without a sign-in. Opening one changes nothing: the page behind it asks
 * first. Whoever holds one can answer this one offer, as long as it stands, and see nothing but what is offered.
 */
@ApplicationScoped
@Transactional
public class OfferLinkService {
    private static final int CHARACTERS = 43;

    private final OfferLinkRepository links;
    private final EnrolmentRepository enrolments;
    private final EnrolmentAccess access;
    private final PlaceService places;
    private final TransactionGuard guard;
    private final Clock clock;

    OfferLinkService(
            OfferLinkRepository links,
            EnrolmentRepository enrolments,
            EnrolmentAccess access,
            PlaceService places,
            TransactionGuard guard,
            Clock clock) {
        this.links = links;
        this.enrolments = enrolments;
        this.access = access;
        this.places = places;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * A new link for an offer that stands, for whoever writes the mail when they write it: what is kept is a hash, so that
     * no link can be read back. Earlier ones stay valid.
     *
     * @return the path of the page, to be put behind the address of this installation. The secret stands behind its
     *     {@code #}, where neither a server's log nor another site sees it.
     */
    public String linkFor(UUID enrolmentId) {
        String secret = Secrets.random(CHARACTERS);
        links.keep(Secrets.hash(secret), enrolmentId, clock.instant());
        return "/offer#" + secret;
    }

    /** The same for the person to whom the place was offered, who is signed in. */
    public String linkForMyself(UUID enrolmentId) {
        access.toAnswer(enrolmentId);
        return linkFor(enrolmentId);
    }

    /** @throws OfferLinkIsUnknown when it is no link of ours */
    public OfferByLink look(OfferToken token) {
        return links.shown(enrolmentOf(token));
    }

    /** @throws OfferHasExpired when it is too late; the place goes to whoever waits */
    @Transactional(dontRollbackOn = OfferHasExpired.class)
    public OfferByLink accept(OfferToken token) {
        UUID enrolment = enrolmentOf(token);
        places.acceptFor(inTheNameOfItsPerson(enrolment), enrolment);
        return links.shown(enrolment);
    }

    public OfferByLink decline(OfferToken token) {
        UUID enrolment = enrolmentOf(token);
        places.declineFor(inTheNameOfItsPerson(enrolment), enrolment);
        enrolments.flush();
        return links.shown(enrolment);
    }

    private UUID enrolmentOf(OfferToken token) {
        return links.enrolmentOf(Secrets.hash(token.token())).orElseThrow(OfferLinkIsUnknown::new);
    }

    private EnrolmentOwner inTheNameOfItsPerson(UUID enrolmentId) {
        EnrolmentOwner owner = enrolments.ownerOf(enrolmentId).orElseThrow(OfferLinkIsUnknown::new);
        guard.workFor(owner.personId());
        return owner;
    }
}
