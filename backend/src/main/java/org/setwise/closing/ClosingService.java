package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningset.EndedSets;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.LearningSetView;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.SessionIsRunning;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.SetDecision;
import org.setwise.learningset.SetOverview;
import org.setwise.learningset.SetOverviewRepository;
import org.setwise.learningset.SetService;
import org.setwise.learningset.SetViews;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.programme.ProgrammeRepository;

/** How a set decides what comes next, and ends. */
@ApplicationScoped
@Transactional
public class ClosingService {
    private final LearningSetRepository sets;
    private final MembershipRepository memberships;
    private final ProgrammeRepository programmes;
    private final WishRepository wishes;
    private final SetAccess access;
    private final SetService newSets;
    private final SetOverviewRepository overviews;
    private final SetViews views;
    private final Event<DecisionChanged> decisionChanged;
    private final EndedSets endedSets;
    private final Clock clock;

    ClosingService(
            LearningSetRepository sets,
            MembershipRepository memberships,
            ProgrammeRepository programmes,
            WishRepository wishes,
            SetAccess access,
            SetService newSets,
            SetOverviewRepository overviews,
            SetViews views,
            Event<DecisionChanged> decisionChanged,
            EndedSets endedSets,
            Clock clock) {
        this.sets = sets;
        this.memberships = memberships;
        this.programmes = programmes;
        this.wishes = wishes;
        this.access = access;
        this.newSets = newSets;
        this.overviews = overviews;
        this.views = views;
        this.decisionChanged = decisionChanged;
        this.endedSets = endedSets;
        this.clock = clock;
    }

    public Closing show(UUID setId) {
        access.toContent(setId);
        LearningSet set = sets.findByIdOptional(setId).orElseThrow(NotFound::new);
        Map<UUID, SetDecision> wished = wishes.ofSet(setId);
        List<Membership> members = memberships.ofSets(List.of(setId)).getOrDefault(setId, List.of()).stream()
                .filter(member -> !member.offered())
                .sorted(Comparator.comparing(member -> member.person().name()))
                .toList();
        return new Closing(
                set.decision(),
                members.stream()
                        .filter(member -> wished.containsKey(member.person().id()))
                        .map(member -> new MemberWish(
                                member.person(), wished.get(member.person().id())))
                        .toList(),
                set.isRunning()
                        ? people(members.stream()
                                .filter(member ->
                                        !wished.containsKey(member.person().id()))
                                .toList())
                        : List.of());
    }

    /** Each member says how they wish that it goes on, for the set to see; until it closes they can wish otherwise. */
    public Closing wish(UUID setId, Decision wish) {
        Standing me = access.toContent(setId);
        me.requireMember();
        sets.findAndLock(setId).orElseThrow(NotFound::new).requireRunning("decided on");
        wishes.wish(me, wish.decision(), clock.instant());
        decisionChanged.fire(new DecisionChanged(setId));
        return show(setId);
    }

    /** Keeps what the set decided, so that it is there when it closes; until then it can decide otherwise. */
    public LearningSetView decide(UUID setId, Decision decision) {
        LearningSet set = locked(setId);
        access.toLogistics(setId).requirePlanner();
        set.decide(decision.decision());
        sets.flush();
        decisionChanged.fire(new DecisionChanged(setId));
        return views.view(set);
    }

    /**
     * Each member has evaluated or declined, and they have decided what comes next. A set that goes on, with its facilitator or without
     * one, does so as another set of the same people, in the same transaction.
     */
    public LearningSetView close(UUID setId, SetClosing closing) {
        LearningSet set = locked(setId);
        access.toLogistics(setId).requirePlanner();
        set.requireRunning("closed");
        SetOverview overview = overviews.of(setId);
        if (overview.sessionRunning()) {
            throw new SessionIsRunning("closed");
        }
        List<Membership> members = memberships.membersOf(setId);
        List<Membership> silent =
                members.stream().filter(member -> !member.evaluated()).toList();
        if (!silent.isEmpty()) {
            throw new EvaluationIsMissing(
                    people(silent).stream().map(PersonRef::name).toList());
        }
        if (closing.decision().goesOn()) {
            requireGoingOn(set, members);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), set.timeZone());
        set.close(closing.decision(), today, overview.retention(), closing.retainUntil());
        endedSets.announce(set);
        if (closing.decision().goesOn()) {
            newSets.goOn(set, members.size());
        }
        return views.view(set);
    }

    private void requireGoingOn(LearningSet set, List<Membership> members) {
        if (members.size() < 2) {
            throw new Invalid("decision", "must be to part: there are not two members who could go on");
        }
        programmes.findById(set.programmeId()).requireNotClosed("given another set");
    }

    private static List<PersonRef> people(List<Membership> memberships) {
        return memberships.stream().map(Membership::person).toList();
    }

    /** The programme is locked before the set, and both before anything of them is read. */
    private LearningSet locked(UUID setId) {
        access.toLogistics(setId);
        programmes.findAndLock(sets.programmeOf(setId).orElseThrow(NotFound::new));
        return sets.findAndLock(setId).orElseThrow(NotFound::new);
    }
}
