package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.learningset.Membership;
import org.setwise.learningset.SessionKind;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;

/** What has to be before a session begins. The set is locked. */
@ApplicationScoped
class StartRules {
    private final LearningSessionRepository sessions;
    private final PersonNames names;

    StartRules(LearningSessionRepository sessions, PersonNames names) {
        this.sessions = sessions;
        this.names = names;
    }

    /**
     * One session at a time, the introductory one first (rule 5), presenting ones on a contract signed by all (rule 6), and presented by
     * current members.
     */
    void check(LearningSession session, List<Turn> turns, List<Membership> members) {
        if (sessions.isAnyRunning(session.setId())) {
            throw new AnotherSessionRuns();
        }
        if (session.kind() != SessionKind.INTRODUCTORY && !sessions.isIntroduced(session.setId())) {
            throw new IntroductorySessionComesFirst();
        }
        if (session.kind() == SessionKind.PRESENTING) {
            requireSigned(members);
            List<Turn> held = turns.stream().filter(Turn::isHeld).toList();
            if (held.isEmpty()) {
                throw new NobodyPresents();
            }
            requirePresenters(held, members);
        }
    }

    private static void requireSigned(List<Membership> members) {
        List<PersonRef> missing = members.stream()
                .filter(member -> !member.signed())
                .map(Membership::person)
                .toList();
        if (!missing.isEmpty()) {
            throw new ContractIsNotSignedByAll(missing);
        }
    }

    private void requirePresenters(List<Turn> turns, List<Membership> members) {
        Set<UUID> current = members.stream().map(member -> member.person().id()).collect(Collectors.toSet());
        List<UUID> gone = turns.stream()
                .map(Turn::presenterId)
                .filter(presenter -> !current.contains(presenter))
                .toList();
        if (!gone.isEmpty()) {
            throw new PresenterHasLeft(List.copyOf(names.of(gone).values()));
        }
    }
}
