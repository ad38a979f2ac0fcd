package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SetReadiness;
import org.setwise.learningset.StatedReason;
import org.setwise.learningset.StatedReasons;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.Problem.Warning;
import org.setwise.platform.time.Ids;

/** Plans sessions in a set that is locked, one or a whole series at once. */
@ApplicationScoped
public class SessionPlanner {
    private final LearningSessionRepository sessions;
    private final TurnRepository turns;
    private final MembershipRepository memberships;
    private final PlanRules rules;
    private final SetScripts scripts;
    private final StatedReasons statedReasons;
    private final HostRotation hosting;
    private final Event<PlanNews> news;
    private final Ids ids;
    private final Clock clock;

    SessionPlanner(
            LearningSessionRepository sessions,
            TurnRepository turns,
            MembershipRepository memberships,
            PlanRules rules,
            SetScripts scripts,
            StatedReasons statedReasons,
            HostRotation hosting,
            Event<PlanNews> news,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.turns = turns;
        this.memberships = memberships;
        this.rules = rules;
        this.scripts = scripts;
        this.statedReasons = statedReasons;
        this.hosting = hosting;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Plans all of them or none, in their order (rules 5, 7, 8 and 11). Rules 9 and 10 warn of the series as a whole.
     *
     * @return the ids of the planned sessions, in the same order
     */
    public List<UUID> planAll(LearningSet set, List<SessionPlan> plans, List<StatedReason> stated) {
        SetFacts facts = sessions.factsOf(set.id());
        List<Instant> before = sessions.beginnings(set.id());
        List<UUID> planned = new ArrayList<>();
        for (SessionPlan plan : plans) {
            try {
                planned.add(plan(plan, set, facts).id());
            } catch (Invalid invalid) {
                throw invalid.under("sessions[" + planned.size() + "]");
            }
        }
        statedReasons.cover(set.id(), set.programmeId(), null, warnings(set, facts, plans, before), stated);
        tell(set, planned);
        return planned;
    }

    /** What is planned in one go is told in one event. */
    void tell(LearningSet set, List<UUID> planned) {
        sessions.flush();
        news.fire(new SessionsPlanned(set.id(), List.copyOf(planned)));
    }

    /** What rules 9 and 10 would say of the set with these sessions beside those it has. */
    public List<Warning> warnings(LearningSet set, List<SessionPlan> plans) {
        return warnings(set, sessions.factsOf(set.id()), plans, sessions.beginnings(set.id()));
    }

    /** One session with its turns and its usual script. */
    LearningSession plan(SessionPlan plan, LearningSet set, SetFacts facts) {
        rules.check(plan, facts);
        if (plan.kind() == SessionKind.INTRODUCTORY && sessions.hasIntroductory(set.id())) {
            throw new OneIntroductorySession();
        }
        LearningSession session = new LearningSession(
                ids.next(), set.id(), set.programmeId(), plan.kind(), sessions.nextNumber(set.id()), clock.instant());
        UUID host = plan.hostId() == null ? set.facilitatorId().orElse(null) : plan.hostId();
        rules.requireInSet("hostId", host, facts);
        session.schedule(
                plan.startsAt(),
                PlanRules.stricter(plan.mode(), facts.mode()),
                host,
                PlanRules.ownLink(plan.joinLink(), facts));
        List<Turn> planned = turnsOf(session, plan.presenterIds(), set);
        session.follow(scripts.scriptOf(
                session,
                plan.minutes() == null ? facts.sessionMinutes() : plan.minutes(),
                planned.stream().map(Turn::id).toList()));
        sessions.persist(session);
        turns.persist(planned);
        if (host != null) {
            hosting.keep(session, null, HostRotation.Cause.NAMED);
        }
        return session;
    }

    private List<Turn> turnsOf(LearningSession session, List<UUID> presenters, LearningSet set) {
        if (presenters.isEmpty()) {
            return List.of();
        }
        List<Membership> members = memberships.membersOf(set.id());
        Rotation rotation = new Rotation(set.round(), members, turns.ofRotation(set.id()));
        List<Turn> planned = new ArrayList<>();
        for (UUID presenter : presenters) {
            int round = rotation.plan(PlanRules.member(presenter, members, "presenterIds[" + planned.size() + "]"));
            planned.add(new Turn(ids.next(), session, presenter, round, planned.size() + 1, clock.instant()));
        }
        return planned;
    }

    /** Rule 10 for each gap that is new, and rule 9 for the set as it would then be. */
    private List<Warning> warnings(LearningSet set, SetFacts facts, List<SessionPlan> plans, List<Instant> before) {
        List<Instant> added = plans.stream().map(SessionPlan::startsAt).toList();
        List<Warning> warnings =
                new ArrayList<>(new Gaps(facts.cadence(), facts.timeZone()).warningsAround(added, before));
        List<Membership> members = memberships.membersOf(set.id());
        boolean introduced = sessions.hasIntroductory(set.id())
                || plans.stream().anyMatch(plan -> plan.kind() == SessionKind.INTRODUCTORY);
        List<UUID> presenting = new ArrayList<>(
                plans.stream().flatMap(plan -> plan.presenterIds().stream()).toList());
        turns.ofRotation(set.id()).stream()
                .filter(turn -> turn.round() >= set.round())
                .map(Turn::presenterId)
                .forEach(presenting::add);
        long covered = members.stream()
                .filter(member -> presenting.contains(member.person().id()))
                .count();
        warnings.addAll(SetReadiness.coverage((int) covered, members.size(), introduced));
        return warnings;
    }
}
