package org.setwise.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.Rotation;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;

/** The order of presenting: proposed by volunteers, drawn, or laid down by hand (rule 8). */
@ApplicationScoped
@Transactional
public class RotationService {
    private final SetAccess access;
    private final LearningSetRepository sets;
    private final PresentingOrder order;
    private final OrderRepository orders;
    private final RotationViews views;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    RotationService(
            SetAccess access,
            LearningSetRepository sets,
            PresentingOrder order,
            OrderRepository orders,
            RotationViews views,
            Clock clock) {
        this.access = access;
        this.sets = sets;
        this.order = order;
        this.orders = orders;
        this.views = views;
        this.clock = clock;
    }

    /** Who is next, and how long each has waited. */
    public RotationView show(UUID setId) {
        Standing standing = access.toLogistics(setId);
        return views.view(sets.findByIdOptional(setId).orElseThrow(NotFound::new), standing);
    }

    /** Says in which order those present who have no turn yet. What is planned stays as it is. */
    public RotationView decideOrder(UUID setId, OrderDecision decision) {
        Standing standing = access.toLogistics(setId);
        standing.requirePlanner();
        LearningSet set = locked(setId);
        Rotation rotation = order.rotationOf(set);
        int round = rotation.roundToPlan();
        List<UUID> waiting =
                rotation.withoutPlace(round).stream().map(PersonRef::id).toList();
        Long seed = decision.way() == OrderWay.BY_HAND ? null : chance.nextLong();
        List<UUID> people =
                switch (decision.way()) {
                    case BY_HAND -> byHand(decision.personIds(), waiting);
                    case DRAWN -> Draw.of(waiting, seed);
                    case VOLUNTEERS_FIRST -> volunteersFirst(orders.volunteers(setId, round), waiting, seed);
                };
        orders.keep(set, round, new RoundOrder(decision.way(), seed, people, standing.personId(), clock.instant()));
        return views.view(set, standing);
    }

    /** A member would like to present early in the round that is to be planned. */
    public RotationView volunteer(UUID setId) {
        Standing standing = access.toLogistics(setId);
        standing.requireMember();
        LearningSet set = locked(setId);
        orders.volunteer(set, order.rotationOf(set).roundToPlan(), standing.personId(), clock.instant());
        return views.view(set, standing);
    }

    public RotationView withdrawVolunteering(UUID setId) {
        Standing standing = access.toLogistics(setId);
        standing.requireMember();
        LearningSet set = locked(setId);
        orders.withdraw(setId, order.rotationOf(set).roundToPlan(), standing.personId());
        return views.view(set, standing);
    }

    private LearningSet locked(UUID setId) {
        LearningSet set = sets.findAndLock(setId).orElseThrow(NotFound::new);
        set.requireNotOver("given an order of presenting");
        return set;
    }

    private static List<UUID> byHand(List<UUID> wanted, List<UUID> waiting) {
        if (wanted == null
                || wanted.size() != waiting.size()
                || !new HashSet<>(wanted).equals(new HashSet<>(waiting))) {
            throw new Invalid("personIds", "has to name each member without a turn once");
        }
        return wanted;
    }

    static List<UUID> volunteersFirst(List<UUID> volunteers, List<UUID> waiting, long seed) {
        List<UUID> ordered =
                new ArrayList<>(volunteers.stream().filter(waiting::contains).toList());
        ordered.addAll(Draw.of(
                waiting.stream().filter(person -> !volunteers.contains(person)).toList(), seed));
        return ordered;
    }
}
