package org.setwise.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Where an organiser's reading of a letter becomes whom somebody is kept apart from (rule 28), within the same transaction. */
@ApplicationScoped
public class ReportingLines {
    private final DeclarationRepository declarations;
    private final Clock clock;

    ReportingLines(DeclarationRepository declarations, Clock clock) {
        this.declarations = declarations;
        this.clock = clock;
    }

    /** Whom this person reports to, unless they said it themselves: then their own word stands. */
    public void noteUnlessDeclared(UUID personId, String managerEmail) {
        declarations.addLineManagerUnlessDeclared(personId, EmailAddress.normalised(managerEmail), clock.instant());
    }
}
