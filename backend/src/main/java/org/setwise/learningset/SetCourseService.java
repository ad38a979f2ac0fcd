package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.problem.NotFound;
import org.setwise.programme.ProgrammeRepository;

/** How sets begin, and how they are cancelled. */
@ApplicationScoped
@Transactional
public class SetCourseService {
    private final LearningSetRepository sets;
    private final MembershipRepository memberships;
    private final SetOverviewRepository overviews;
    private final ProgrammeRepository programmes;
    private final StatedReasons statedReasons;
    private final SetAccess access;
    private final SetViews views;
    private final Event<SetStarted> setStarted;
    private final EndedSets endedSets;
    private final Clock clock;

    SetCourseService(
            LearningSetRepository sets,
            MembershipRepository memberships,
            SetOverviewRepository overviews,
            ProgrammeRepository programmes,
            StatedReasons statedReasons,
            SetAccess access,
            SetViews views,
            Event<SetStarted> setStarted,
            EndedSets endedSets,
            Clock clock) {
        this.sets = sets;
        this.memberships = memberships;
        this.overviews = overviews;
        this.programmes = programmes;
        this.statedReasons = statedReasons;
        this.access = access;
        this.views = views;
        this.setStarted = setStarted;
        this.endedSets = endedSets;
        this.clock = clock;
    }

    /**
     * The set begins to run, on a contract that all have signed (rule 6) and dates that are planned (rule 5); its size
     * and what is planned may want a stated reason (rules 1 and 9).
     */
    public LearningSetView start(UUID setId, SetStart wanted) {
        LearningSet set = locked(setId);
        access.toLogistics(setId).requirePlanner();
        set.requireEnrolling("started");
        SetReadiness readiness = new SetReadiness(overview(setId), memberships(setId));
        readiness.requireReady();
        readiness.requireMixture(
                programmes.findByIdOptional(set.programmeId()).orElseThrow().scope());
        statedReasons.cover(setId, set.programmeId(), null, readiness.warnings(), wanted.statedReasons());
        set.start();
        sets.flush();
        setStarted.fire(new SetStarted(setId));
        return views.view(set);
    }

    /** Nothing of the set goes on: its places are withdrawn with the reason, and its planned sessions cancelled. */
    public LearningSetView cancel(UUID setId, Cancellation cancellation) {
        LearningSet set = locked(setId);
        access.toLogistics(setId).requireOrganiser();
        requireNoSession(setId, "cancelled");
        LocalDate today = today(set);
        set.cancel(cancellation.reason(), today, overview(setId).retention().lastDay(today));
        endedSets.announce(set);
        return views.view(set);
    }

    /** What was written in a set that is over is kept for a shorter time than was agreed; everybody in it is told anew. */
    public LearningSetView changeRetention(UUID setId, RetentionChange change, String ifMatch) {
        LearningSet set = locked(setId);
        access.toLogistics(setId).requireOrganiserOrFacilitator();
        Etag.check(ifMatch, set.version());
        set.keepUntil(change.retainUntil(), today(set), overview(setId).retention());
        sets.flush();
        return views.view(set);
    }

    private LocalDate today(LearningSet set) {
        return LocalDate.ofInstant(clock.instant(), set.timeZone());
    }

    private SetOverview overview(UUID setId) {
        return overviews.of(setId);
    }

    private void requireNoSession(UUID setId, String step) {
        if (overview(setId).sessionRunning()) {
            throw new SessionIsRunning(step);
        }
    }

    private List<Membership> memberships(UUID setId) {
        return memberships.ofSets(List.of(setId)).getOrDefault(setId, List.of());
    }

    /** The programme is locked before the set, and both before anything of them is read. */
    private LearningSet locked(UUID setId) {
        access.toLogistics(setId);
        programmes.findAndLock(sets.programmeOf(setId).orElseThrow(NotFound::new));
        return sets.findAndLock(setId).orElseThrow(NotFound::new);
    }
}
