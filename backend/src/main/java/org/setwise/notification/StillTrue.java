package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetState;
import org.setwise.notification.Facts.SessionFacts;
import org.setwise.platform.security.TransactionGuard;

/**
 * Holds what was to be told against what is true when it leaves. A session may have moved again, its receiver may have left
 * the set or have switched the kind off: then there is nothing to send, or less.
 */
@ApplicationScoped
class StillTrue {
    private static final Set<String> WITHOUT_A_PLACE = Set.of("APPLIED", "WAITING");

    private final FactsRepository facts;
    private final TransactionGuard guard;
    private final Clock clock;

    StillTrue(FactsRepository facts, TransactionGuard guard, Clock clock) {
        this.facts = facts;
        this.guard = guard;
        this.clock = clock;
    }

    /** What is left to be told by mail; empty when nothing is. */
    Optional<Facts> of(Facts told) {
        if (!told.receiver().active() || !told.receiver().wantsMail()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Predicate<SessionFacts> asTold = session -> session.isPlannedAsTold(now);
        return switch (told.kind()) {
            case INVITATION, POLL_DECIDED, SESSIONS_MOVED, SESSION_CHANGED, WEEK_AHEAD, DAY_AHEAD ->
                when(told.set().concernsReceiver(), told).flatMap(one -> with(asTold, one));
            case SESSIONS_POSTPONED ->
                when(told.set().concernsReceiver(), told).flatMap(one -> with(in(SessionState.POSTPONED), one));
            case SESSIONS_CANCELLED ->
                when(told.set().concernsReceiver(), told).flatMap(one -> with(in(SessionState.CANCELLED), one));
            case TURN_AHEAD, TURN_TAKEN_ON -> when(told.presents(), told).flatMap(one -> with(asTold, one));
            case POLL_OPENED ->
                when(told.set().concernsReceiver(), told).filter(one -> facts.isPollIn(one.pollId(), "OPEN"));
            case POLL_WITHDRAWN, ABSENT_TWICE -> when(told.set().concernsReceiver(), told);
            case APOLOGIES_SENT ->
                when(told.set().concernsReceiver(), told)
                        .flatMap(one -> with(asTold, one))
                        .filter(one -> facts.hasApologies(only(one)));
            case HOSTING_TAKEN_ON -> hosting(told, true).flatMap(one -> with(asTold, one));
            case HOSTING_HANDED_ON -> hosting(told, false).flatMap(one -> with(asTold, one));
            case SWAP_DECLINED -> when(told.presents(), told).flatMap(one -> with(asTold, one));
            case TURN_HANDED_ON, TURN_SKIPPED, SWAP_ASKED ->
                when(told.set().concernsReceiver() && !told.presents(), told).flatMap(one -> with(asTold, one));
            case ACTIONS_HALF_WAY ->
                when(told.set().member(), told)
                        .flatMap(one -> with(asTold, one))
                        .filter(this::hasSomethingUndertaken);
            case PLACE_OFFERED, OFFER_ENDING -> when(isOfferOpen(told, now), told);
            case SET_PROPOSED ->
                Optional.of(told).filter(one -> facts.isProposedASet(one.place().enrolmentId()));
            case SETS_FORMED -> when(WITHOUT_A_PLACE.contains(told.place().state()), told);
            case OFFER_EXPIRED -> when("EXPIRED".equals(told.place().state()), told);
            case PLACE_CONFIRMED -> when(told.set().member(), told).map(one -> keep(asTold, one));
            case SET_STARTED -> when(told.set().concernsReceiver() && told.set().state() == SetState.RUNNING, told);
            case CONTRACT_CHANGED -> when(told.set().member() && !told.set().signed(), told);
            case PROGRAMME_CHANGED -> Optional.of(told);
            case REPLACEMENT_ASKED -> when(told.set().member() && told.set().state() == SetState.RUNNING, told);
            case SET_CLOSED -> when(told.set().state() == SetState.CLOSED, told);
            case SET_RENEWED, SET_SELF_FACILITATED -> when(told.set().goesOnAs() != null, told);
            case SET_CANCELLED -> when(told.set().state() == SetState.CANCELLED, told);
            case ERASURE_AHEAD -> when(told.set().state().isOver() && now.isBefore(told.until()), told);
            case LAPSE_AHEAD -> when(!told.set().state().isOver() && now.isBefore(told.until()), told);
            case SET_LEFT -> when(!told.set().concernsReceiver(), told);
        };
    }

    /** Row-level security shows their content to people only, so the transaction works for them from here on. */
    private boolean hasSomethingUndertaken(Facts told) {
        guard.workFor(told.receiver().id());
        return facts.hasUnfinishedActions(told.set().id(), told.receiver().id());
    }

    /** Where the receiver is in the set, and hosts the session or does so no longer. */
    private Optional<Facts> hosting(Facts told, boolean hosts) {
        return when(told.set().concernsReceiver(), told)
                .filter(one -> facts.isHostedBy(only(one), one.receiver().id()) == hosts);
    }

    private static UUID only(Facts told) {
        return told.sessions().getFirst().id();
    }

    private static boolean isOfferOpen(Facts told, Instant now) {
        return "OFFERED".equals(told.place().state())
                && now.isBefore(told.place().offerExpiresAt());
    }

    private static Predicate<SessionFacts> in(SessionState state) {
        return session -> session.state() == state;
    }

    private static Optional<Facts> when(boolean still, Facts told) {
        return still ? Optional.of(told) : Optional.empty();
    }

    private static Facts keep(Predicate<SessionFacts> still, Facts told) {
        return told.with(told.sessions().stream().filter(still).toList());
    }

    private static Optional<Facts> with(Predicate<SessionFacts> still, Facts told) {
        List<SessionFacts> left = keep(still, told).sessions();
        return left.isEmpty() ? Optional.empty() : Optional.of(told.with(left));
    }
}
