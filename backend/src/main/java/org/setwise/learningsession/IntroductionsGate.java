package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.SessionKind;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem;

/** Rule 5: the introductory session concludes when every member is introduced, with their reasons. */
@ApplicationScoped
class IntroductionsGate implements PhaseGate {
    private final MembershipRepository memberships;

    IntroductionsGate(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<Problem.Warning> look(PhaseMove move) {
        if (move.entered() == null && move.session().kind() == SessionKind.INTRODUCTORY) {
            List<PersonRef> missing = memberships.membersOf(move.session().setId()).stream()
                    .filter(member -> !member.introduced())
                    .map(Membership::person)
                    .toList();
            if (!missing.isEmpty()) {
                throw new NotEverybodyIsIntroduced(missing);
            }
        }
        return List.of();
    }
}
