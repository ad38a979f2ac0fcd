package org.setwise.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;

/** Each person's own word on whom they are to be kept apart from (rule 28). */
@ApplicationScoped
@Transactional
public class DeclarationService {
    private final DeclarationRepository declarations;
    private final PersonRepository people;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    DeclarationService(
            DeclarationRepository declarations, PersonRepository people, CurrentPerson currentPerson, Clock clock) {
        this.declarations = declarations;
        this.people = people;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    public Declarations showMine() {
        return declarations.of(currentPerson.require());
    }

    /** Holds for places given from now on; who shares a set already goes on sharing it, until one of them leaves. */
    public Declarations declare(Declarations wanted) {
        UUID me = currentPerson.require();
        String myself = people.findByIdOptional(me).orElseThrow(NotFound::new).email();
        Set<String> conflicts =
                wanted.conflictEmails().stream().map(EmailAddress::normalised).collect(Collectors.toSet());
        if (conflicts.contains(myself)) {
            throw new Invalid("conflictEmails", "must not hold your own address");
        }
        declarations.removeAll(me);
        if (wanted.lineManagerEmail() != null) {
            String manager = EmailAddress.normalised(wanted.lineManagerEmail());
            if (manager.equals(myself)) {
                throw new Invalid("lineManagerEmail", "must not be your own address");
            }
            declarations.addLineManager(me, manager, clock.instant());
        }
        declarations.addConflicts(me, conflicts, clock.instant());
        return declarations.of(me);
    }
}
