package org.setwise.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setwise.learningsession.LearningSession;
import org.setwise.learningsession.LearningSessionRepository;
import org.setwise.learningsession.Turn;
import org.setwise.learningsession.TurnRepository;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;
import org.setwise.rotation.RotationView.Waiting;

/** Shows the rotation of a set. */
@ApplicationScoped
class RotationViews {
    private final MembershipRepository memberships;
    private final TurnRepository turns;
    private final LearningSessionRepository sessions;
    private final PresentingOrder order;
    private final OrderRepository orders;
    private final PersonNames names;

    RotationViews(
            MembershipRepository memberships,
            TurnRepository turns,
            LearningSessionRepository sessions,
            PresentingOrder order,
            OrderRepository orders,
            PersonNames names) {
        this.memberships = memberships;
        this.turns = turns;
        this.sessions = sessions;
        this.order = order;
        this.orders = orders;
        this.names = names;
    }

    RotationView view(LearningSet set, Standing standing) {
        int toPlan = order.rotationOf(set).roundToPlan();
        List<UUID> volunteers = orders.volunteers(set.id(), toPlan);
        return new RotationView(
                set.round(),
                toPlan,
                orders.of(set.id(), toPlan).map(this::shown).orElse(null),
                members(set, volunteers),
                RotationAccess.actions(standing, volunteers.contains(standing.personId())));
    }

    private List<Waiting> members(LearningSet set, List<UUID> volunteers) {
        Map<UUID, Turn> ofRound = turns.ofRotation(set.id()).stream()
                .filter(turn -> turn.round() == set.round())
                .collect(Collectors.toMap(Turn::presenterId, Function.identity()));
        Map<UUID, LearningSession> bySession = sessionsOf(ofRound);
        Map<UUID, Instant> since = turns.waitingSince(set.id());
        List<UUID> without = order.toCome(set.id(), order.rotationOf(set), set.round()).stream()
                .map(PersonRef::id)
                .toList();
        List<Membership> ordered = new ArrayList<>(memberships.membersOf(set.id()));
        ordered.sort(Comparator.comparing((Membership member) -> Optional.ofNullable(
                                ofRound.get(member.person().id()))
                        .map(turn -> bySession.get(turn.sessionId()).startsAt())
                        .orElse(Instant.MAX))
                .thenComparing(member -> Optional.ofNullable(
                                ofRound.get(member.person().id()))
                        .map(Turn::position)
                        .orElse(0))
                .thenComparing(member -> without.indexOf(member.person().id())));
        List<Waiting> members = new ArrayList<>();
        boolean nobodyBefore = true;
        for (Membership member : ordered) {
            Turn turn = ofRound.get(member.person().id());
            RotationView.Standing stands = standing(turn);
            boolean waits = stands == RotationView.Standing.PLANNED || stands == RotationView.Standing.WITHOUT_DATE;
            LearningSession session = turn == null ? null : bySession.get(turn.sessionId());
            members.add(new Waiting(
                    member.person(),
                    stands,
                    turn == null ? null : turn.id(),
                    session == null ? null : session.id(),
                    session == null ? null : session.startsAt(),
                    since.get(member.person().id()),
                    waits && nobodyBefore,
                    volunteers.contains(member.person().id())));
            nobodyBefore = nobodyBefore && !waits;
        }
        return members;
    }

    private Map<UUID, LearningSession> sessionsOf(Map<UUID, Turn> turnsByPresenter) {
        Set<UUID> ids = turnsByPresenter.values().stream().map(Turn::sessionId).collect(Collectors.toSet());
        List<LearningSession> found = ids.isEmpty() ? List.of() : sessions.list("id in ?1", ids);
        return found.stream().collect(Collectors.toMap(LearningSession::id, Function.identity()));
    }

    private static RotationView.Standing standing(Turn turn) {
        if (turn == null) {
            return RotationView.Standing.WITHOUT_DATE;
        }
        return switch (turn.state()) {
            case PLANNED -> RotationView.Standing.PLANNED;
            case PRESENTING -> RotationView.Standing.PRESENTING;
            case CONCLUDED -> RotationView.Standing.PRESENTED;
            case SKIPPED -> RotationView.Standing.SKIPPED;
            case CANCELLED -> RotationView.Standing.WITHOUT_DATE;
        };
    }

    private RotationView.DecidedOrder shown(RoundOrder decided) {
        return new RotationView.DecidedOrder(
                decided.way(),
                decided.seed() == null ? null : decided.seed().toString(),
                names.of(List.of(decided.decidedBy())).get(decided.decidedBy()),
                decided.decidedAt());
    }
}
