package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.setwise.platform.reference.NamedRef;

/** Shows sets to the current person, with as many queries for many as for one. */
@ApplicationScoped
public class SetViews {
    private final SetOverviewRepository overviews;
    private final MembershipRepository memberships;
    private final SetAccess access;

    SetViews(SetOverviewRepository overviews, MembershipRepository memberships, SetAccess access) {
        this.overviews = overviews;
        this.memberships = memberships;
        this.access = access;
    }

    public LearningSetView view(LearningSet set) {
        return views(List.of(set)).getFirst();
    }

    List<LearningSetView> views(List<LearningSet> sets) {
        List<UUID> ids = sets.stream().map(LearningSet::id).toList();
        Map<UUID, SetOverview> overview = overviews.of(ids);
        Map<UUID, List<Membership>> members = memberships.ofSets(ids);
        Map<UUID, Standing> standings = access.standings(ids);
        Map<UUID, SessionSummary> next = overviews.summaries(overview.values().stream()
                .map(SetOverview::nextSession)
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, Standing> following = access.standings(overview.values().stream()
                .map(SetOverview::goesOnAs)
                .filter(Objects::nonNull)
                .map(NamedRef::id)
                .toList());
        return sets.stream()
                .map(set -> view(
                        set,
                        overview.get(set.id()),
                        members.getOrDefault(set.id(), List.of()),
                        standings.get(set.id()),
                        next,
                        following))
                .toList();
    }

    private static LearningSetView view(
            LearningSet set,
            SetOverview overview,
            List<Membership> memberships,
            Standing standing,
            Map<UUID, SessionSummary> sessions,
            Map<UUID, Standing> following) {
        List<Member> members = memberships.stream()
                .filter(membership -> !membership.offered() || standing.organiser())
                .map(Member::of)
                .toList();
        return new LearningSetView(
                set.id(),
                overview.programme(),
                set.name(),
                set.state(),
                overview.mode(),
                set.capacity(),
                set.timeZone().getId(),
                set.meetingHour().orElse(null),
                overview.facilitator(),
                standing.organiser() || standing.facilitator() ? overview.facilitatorEmail() : null,
                set.joinLink(),
                members,
                set.round(),
                overview.contractSigned(),
                overview.sessionsPlanned(),
                overview.sessionsConcluded(),
                overview.nextSession() == null ? null : sessions.get(overview.nextSession()),
                set.decision(),
                overview.retention(),
                set.end().overOn(),
                set.end().retainUntil(),
                set.end().erasedAt(),
                set.end().cancelledReason(),
                overview.continues(),
                knownOf(overview.goesOnAs(), following),
                set.version(),
                allowedActions(set, overview, memberships, standing));
    }

    /** Who left before the others went on is not told how. */
    private static NamedRef knownOf(NamedRef set, Map<UUID, Standing> standings) {
        return set != null
                        && standings.containsKey(set.id())
                        && standings.get(set.id()).readsLogistics()
                ? set
                : null;
    }

    private static List<String> allowedActions(
            LearningSet set, SetOverview overview, List<Membership> memberships, Standing standing) {
        List<String> actions = new ArrayList<>();
        actions.addAll(List.of("getContract", "listSessions", "listTurns"));
        if (standing.readsContent()) {
            actions.addAll(List.of("listIntroductions", "listSetActions", "getSetConfidence"));
        }
        if (set.state().isOver()) {
            if (set.end().erasedAt() == null && (standing.organiser() || standing.facilitator())) {
                actions.add("changeRetention");
            }
            return actions;
        }
        if (standing.organiser() || standing.facilitator()) {
            actions.add("updateSet");
            if (set.isRunning() && overview.takesSomebodyNew()) {
                actions.add("askForReplacement");
            }
        }
        if (standing.plans()) {
            actions.addAll(List.of("planSession", "planSeries", "openPoll"));
            if (set.isEnrolling()) {
                actions.add("startSet");
            }
            if (set.isRunning()) {
                actions.add("decideHowItGoesOn");
            }
            if (set.isRunning() && !overview.sessionRunning() && everybodyEvaluated(memberships)) {
                actions.add("closeSet");
            }
        }
        if (standing.organiser()) {
            actions.add("cancelSet");
            if (set.state() == SetState.DRAFT) {
                actions.add("openEnrolment");
            }
        }
        if (standing.member()) {
            actions.add("introduceMyself");
            if (set.isRunning()) {
                actions.addAll(List.of("evaluateSet", "wishHowItGoesOn"));
            }
        }
        return actions;
    }

    private static boolean everybodyEvaluated(List<Membership> memberships) {
        return memberships.stream().filter(Membership::enrolled).allMatch(Membership::evaluated);
    }
}
