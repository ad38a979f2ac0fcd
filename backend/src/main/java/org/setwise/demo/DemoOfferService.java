package org.setwise.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.setwise.enrolment.OfferLinkService;
import org.setwise.platform.problem.NotFound;
import org.setwise.signin.DemoMode;

/** Gives people of a trial the links that their mails would hold. */
@ApplicationScoped
@Transactional
public class DemoOfferService {
    private final DemoMode demoMode;
    private final OfferLinkService links;

    DemoOfferService(DemoMode demoMode, OfferLinkService links) {
        this.demoMode = demoMode;
        this.links = links;
    }

    DemoOfferLink link(UUID enrolmentId) {
        if (!demoMode.isOn()) {
            throw new NotFound();
        }
        return new DemoOfferLink(links.linkForMyself(enrolmentId));
    }
}
