package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.SessionKind;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Invalid;
import org.setwise.programme.FacilitationMode;

/** What a planned session has to be, before the rules that need a lock are asked. */
@ApplicationScoped
class PlanRules {
    /** A session that people are about to begin may have been due a moment ago. */
    private static final Duration MOST_OVERDUE = Duration.ofHours(1);

    private static final Duration FURTHEST = Duration.ofDays(3 * 366L);

    private final MembershipRepository memberships;
    private final Clock clock;

    PlanRules(MembershipRepository memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** @throws Invalid when the plan does not fit its kind or the contract */
    void check(SessionPlan plan, SetFacts facts) {
        requireSoon(plan.startsAt());
        int presenters = plan.presenterIds().size();
        if (plan.kind() != SessionKind.PRESENTING && presenters > 0) {
            throw new Invalid("presenterIds", "is for presenting sessions only");
        }
        if (plan.kind() == SessionKind.PRESENTING && (presenters < 1 || presenters > facts.turnsPerSession())) {
            throw new Invalid(
                    "presenterIds",
                    facts.turnsPerSession() == 1
                            ? "has to name one presenter"
                            : "has to name 1 to " + facts.turnsPerSession() + " presenters");
        }
        if (new HashSet<>(plan.presenterIds()).size() < presenters) {
            throw new Invalid("presenterIds", "names somebody twice");
        }
    }

    /** @throws Invalid when the beginning is past, or years ahead */
    void requireSoon(Instant startsAt) {
        Instant now = clock.instant();
        if (startsAt.isBefore(now.minus(MOST_OVERDUE))) {
            throw new Invalid("startsAt", "has to be in the future");
        }
        if (startsAt.isAfter(now.plus(FURTHEST))) {
            throw new Invalid("startsAt", "has to be within three years");
        }
    }

    /** @throws Invalid when the person is neither a current member nor the facilitator; nobody is fine */
    void requireInSet(String field, UUID person, SetFacts facts) {
        if (person == null
                || (facts.facilitator() != null && facts.facilitator().id().equals(person))) {
            return;
        }
        member(person, memberships.membersOf(facts.set().id()), field);
    }

    /** @throws Invalid when the session takes no further turn by its kind or the contract */
    static void requireRoomForATurn(LearningSession session, int turns, SetFacts facts) {
        if (session.kind() != SessionKind.PRESENTING) {
            throw new Invalid("presenterId", "is for presenting sessions only");
        }
        if (turns >= facts.turnsPerSession()) {
            throw new Invalid(
                    "presenterId",
                    "finds no room: the contract has " + facts.turnsPerSession()
                            + (facts.turnsPerSession() == 1 ? " turn" : " turns") + " a session");
        }
    }

    /** @throws Invalid when the person is no current member */
    static PersonRef member(UUID person, List<Membership> members, String field) {
        return members.stream()
                .map(Membership::person)
                .filter(member -> member.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "has to be a member of the set"));
    }

    /**
     * What a session keeps as its own mode: nothing unless it is stricter than its contract.
     *
     * @param wanted null for the contract's
     * @throws SessionIsLaxer rule 7
     */
    static FacilitationMode stricter(FacilitationMode wanted, FacilitationMode contract) {
        if (wanted == null || wanted == contract) {
            return null;
        }
        if (contract == FacilitationMode.OPEN_QUESTIONS) {
            throw new SessionIsLaxer();
        }
        return wanted;
    }

    /** Nothing when it is the set's link, so that the session follows when that one changes. */
    static String ownLink(String wanted, SetFacts facts) {
        return wanted == null || wanted.equals(facts.joinLink()) ? null : wanted;
    }
}
