package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.SetState;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.programme.EntitlementRepository;
import org.setwise.programme.Places;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeRepository;

/**
 * How places are offered, accepted, declined and left. Each use case locks the programme, then the set, then decides, so
 * that two at the same moment follow each other; whatever frees a place has it offered at once (rule 4).
 */
@ApplicationScoped
@Transactional
public class PlaceService {
    private final EnrolmentRepository enrolments;
    private final EnrolmentViewRepository views;
    private final EnrolmentAccess access;
    private final WaitingList waitingList;
    private final Departure departure;
    private final EntitlementRepository entitlements;
    private final ProgrammeRepository programmes;
    private final LearningSetRepository sets;
    private final Event<PlaceOffered> placeOffered;
    private final Event<PlaceAccepted> placeAccepted;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    PlaceService(
            EnrolmentRepository enrolments,
            EnrolmentViewRepository views,
            EnrolmentAccess access,
            WaitingList waitingList,
            Departure departure,
            EntitlementRepository entitlements,
            ProgrammeRepository programmes,
            LearningSetRepository sets,
            Event<PlaceOffered> placeOffered,
            Event<PlaceAccepted> placeAccepted,
            CurrentPerson currentPerson,
            Clock clock) {
        this.enrolments = enrolments;
        this.views = views;
        this.access = access;
        this.waitingList = waitingList;
        this.departure = departure;
        this.entitlements = entitlements;
        this.programmes = programmes;
        this.sets = sets;
        this.placeOffered = placeOffered;
        this.placeAccepted = placeAccepted;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** An organiser offers a place by hand: within rules 1 to 3, and not past those who have waited longer (rule 4). */
    public EnrolmentView offer(UUID enrolmentId, PlaceOffer offer) {
        Programme programme = lockedProgramme(access.toOffer(enrolmentId));
        programme.requireOpen("offered places in");
        Enrolment enrolment = enrolments.findById(enrolmentId);
        enrolment.requireUndecided();
        LearningSet set = sets.findAndLock(offer.setId())
                .filter(found -> found.programmeId().equals(programme.id()))
                .orElseThrow(() -> new Invalid("setId", "is no set of this programme"));
        requireSeat(set, enrolment.personId());
        requireCompany(programme, set, enrolment);
        Places places = programmes.placesOf(programme);
        UUID roster = roster(programme, places, enrolment.personId());
        requireFirstInLine(programme, places, enrolment, set);
        enrolment.offeredBy(currentPerson.require());
        enrolment.offer(set.id(), roster, today(), clock.instant().plus(programme.offerStands()));
        enrolments.flush();
        placeOffered.fire(new PlaceOffered(enrolmentId));
        return shown(enrolmentId);
    }

    /**
     * The place is taken, if a roster still entitles that day (rule 2).
     *
     * @throws OfferHasExpired when it is too late; the offer ends then, and its place goes to whoever waits
     */
    @Transactional(dontRollbackOn = OfferHasExpired.class)
    public EnrolmentView accept(UUID enrolmentId) {
        acceptFor(access.toAnswer(enrolmentId), enrolmentId);
        return shown(enrolmentId);
    }

    /** The same for somebody who has proved by a link that the offer is theirs. */
    @Transactional(dontRollbackOn = OfferHasExpired.class)
    void acceptFor(EnrolmentOwner owner, UUID enrolmentId) {
        Programme programme = lockedProgramme(owner);
        Enrolment enrolment = enrolments.findById(enrolmentId);
        try {
            enrolment.requireOpenOffer(clock.instant());
        } catch (OfferHasExpired tooLate) {
            waitingList.offerFreedPlaces(programme);
            throw tooLate;
        }
        LearningSet set = sets.findAndLock(enrolment.setId().orElseThrow()).orElseThrow(NotFound::new);
        UUID offered = enrolment.rosterId().orElseThrow();
        // Should the entry have ended meanwhile, another roster may still entitle.
        UUID roster = entitling(programme, enrolment.personId()).contains(offered)
                ? offered
                : roster(programme, programmes.placesOf(programme).without(offered), enrolment.personId());
        if (!enrolments.mayMeet(set.id(), enrolment.personId()) || !enrolments.wouldBeMixed(set.id(), enrolmentId)) {
            throw new PlaceNoLongerFits();
        }
        enrolment.accept(roster, today(), set.round(), clock.instant());
        enrolments.flush();
        placeAccepted.fire(new PlaceAccepted(enrolmentId, set.id(), enrolment.personId()));
    }

    public EnrolmentView decline(UUID enrolmentId) {
        declineFor(access.toAnswer(enrolmentId), enrolmentId);
        return shown(enrolmentId);
    }

    /** The same for somebody who has proved by a link that the offer is theirs. */
    void declineFor(EnrolmentOwner owner, UUID enrolmentId) {
        Programme programme = lockedProgramme(owner);
        enrolments.findById(enrolmentId).decline(clock.instant());
        waitingList.offerFreedPlaces(programme);
    }

    /** From the waiting list, from an offer, or out of the set; by the person, or by an organiser for them. */
    public EnrolmentView withdraw(UUID enrolmentId, Withdrawal withdrawal) {
        Programme programme = lockedProgramme(access.toSee(enrolmentId));
        Enrolment enrolment = enrolments.findById(enrolmentId);
        departure.leave(programme, enrolment, withdrawal.reason());
        return shown(enrolmentId);
    }

    private Programme lockedProgramme(EnrolmentOwner owner) {
        return programmes.findAndLock(owner.programmeId()).orElseThrow(NotFound::new);
    }

    private void requireSeat(LearningSet set, UUID personId) {
        if (set.state() != SetState.ENROLLING && set.state() != SetState.RUNNING) {
            throw new SetTakesNobody(set.name(), set.state());
        }
        if (set.isFacilitatedBy(personId)) {
            throw new Invalid("setId", "is the set that this person facilitates");
        }
        if (enrolments.seatsTakenIn(set.id()) >= set.capacity()) {
            throw new SetIsFull(set.name(), set.capacity());
        }
        if (set.state() == SetState.RUNNING && enrolments.replacementSeats(set.id()) <= 0) {
            throw new MembersHaveNotAgreed(set.name());
        }
    }

    private void requireCompany(Programme programme, LearningSet set, Enrolment enrolment) {
        if (!enrolments.mayMeet(set.id(), enrolment.personId())) {
            throw new KeptApart(set.name());
        }
        if (!enrolments.wouldBeMixed(set.id(), enrolment.id())) {
            throw new SetWouldNotBeMixed(set.name(), programme.scope());
        }
    }

    private UUID roster(Programme programme, Places places, UUID personId) {
        List<UUID> entitling = entitling(programme, personId);
        if (entitling.isEmpty()) {
            throw new NotEntitledToday(
                    entitlements.eligibility(personId, programme.id(), today()).reason());
        }
        return WaitingList.rosterFor(places, entitling).orElseThrow(() -> new NoPlaceLeft(places));
    }

    private void requireFirstInLine(Programme programme, Places places, Enrolment enrolment, LearningSet set) {
        List<Enrolment> before = enrolments.waitingIn(programme.id()).stream()
                .filter(other -> other.waitsBefore(enrolment))
                .toList();
        Map<UUID, List<UUID>> entitling = entitlements.rostersEntitling(
                before.stream().map(Enrolment::personId).toList(), programme.id(), today());
        long first = before.stream()
                .filter(other -> WaitingList.rosterFor(places, entitling.getOrDefault(other.personId(), List.of()))
                        .isPresent())
                .filter(other -> enrolments.suits(set.id(), other.id()))
                .count();
        if (first > 0) {
            throw new OthersHaveWaitedLonger((int) first);
        }
    }

    private List<UUID> entitling(Programme programme, UUID personId) {
        return entitlements
                .rostersEntitling(List.of(personId), programme.id(), today())
                .getOrDefault(personId, List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private EnrolmentView shown(UUID enrolmentId) {
        enrolments.flush();
        return views.find(enrolmentId, currentPerson.require()).orElseThrow(NotFound::new);
    }
}
