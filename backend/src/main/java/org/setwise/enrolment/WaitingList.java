package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.setwise.programme.Admission;
import org.setwise.programme.EntitlementRepository;
import org.setwise.programme.Places;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeRepository;

/**
 * The one way in which places are given away by themselves: those who wait are looked through in their order, each time
 * something changed that could let one of them have a place (rule 4). New applicants go the same way, so nobody overtakes.
 * The programme is locked by whoever calls.
 */
@ApplicationScoped
class WaitingList {
    private final EnrolmentRepository enrolments;
    private final EntitlementRepository entitlements;
    private final ProgrammeRepository programmes;
    private final Event<PlaceOffered> placeOffered;
    private final Event<OfferExpired> offerExpired;
    private final Clock clock;

    WaitingList(
            EnrolmentRepository enrolments,
            EntitlementRepository entitlements,
            ProgrammeRepository programmes,
            Event<PlaceOffered> placeOffered,
            Event<OfferExpired> offerExpired,
            Clock clock) {
        this.enrolments = enrolments;
        this.entitlements = entitlements;
        this.programmes = programmes;
        this.placeOffered = placeOffered;
        this.offerExpired = offerExpired;
        this.clock = clock;
    }

    /** Ends offers that nobody accepted in time, then offers every free place to whoever is first in line for it. */
    void offerFreedPlaces(Programme programme) {
        Instant now = clock.instant();
        List<Enrolment> expired = enrolments.expiredOffersIn(programme.id(), now);
        expired.forEach(offer -> offer.expire(now));
        enrolments.flush();
        expired.forEach(offer -> offerExpired.fire(new OfferExpired(offer.id())));
        if (!programme.isOpen()) {
            return;
        }
        if (programme.admission() == Admission.ON_APPLICATION) {
            enrolments
                    .appliedIn(programme.id())
                    .forEach(applicant -> applicant.joinWaitingList(enrolments.nextWaitingNumber()));
            enrolments.flush();
        }
        // Sets that have started come first: there is somebody missing.
        List<FreeSeats> seats = new ArrayList<>(enrolments.replacementSeatsIn(programme.id()));
        seats.addAll(enrolments.freeSeatsIn(programme.id()));
        if (!seats.isEmpty()) {
            offer(programme, seats, enrolments.waitingIn(programme.id()), now);
        }
    }

    private void offer(Programme programme, List<FreeSeats> seats, List<Enrolment> waiting, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Map<UUID, List<UUID>> entitling = entitlements.rostersEntitling(
                waiting.stream().map(Enrolment::personId).toList(), programme.id(), today);
        Places places = programmes.placesOf(programme);
        for (Enrolment next : waiting) {
            Optional<UUID> roster = rosterFor(places, entitling.getOrDefault(next.personId(), List.of()));
            Optional<FreeSeats> seat = roster.flatMap(entitled -> seats.stream()
                    .filter(free -> free.seats() > 0 && enrolments.suits(free.setId(), next.id()))
                    .findFirst());
            if (roster.isPresent() && seat.isPresent()) {
                next.offer(seat.get().setId(), roster.get(), today, now.plus(programme.offerStands()));
                // One by one, in the order of waiting, which PostgreSQL watches over.
                enrolments.flush();
                placeOffered.fire(new PlaceOffered(next.id()));
                places = places.with(roster.get());
                seats.replaceAll(free -> free == seat.get() ? free.withOneLess() : free);
            }
        }
    }

    /**
     * Through which of these rosters a person gets a place: one with an unused reserved place before one that draws on
     * the common places, so that those last longest (rule 3).
     */
    static Optional<UUID> rosterFor(Places places, List<UUID> entitling) {
        return entitling.stream()
                .filter(places::haveRoomThrough)
                .min(Comparator.comparing(roster -> !places.haveReserved(roster)));
    }
}
