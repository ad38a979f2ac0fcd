package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.problem.NotFound;
import org.setwise.programme.Places;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeRepository;

/** How the places of formed sets are offered: to all their people at once, by whoever has the programme locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FormedPlaceService {
    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final WaitingList waitingList;
    private final Event<PlaceOffered> placeOffered;
    private final Clock clock;

    FormedPlaceService(
            EnrolmentRepository enrolments,
            ProgrammeRepository programmes,
            WaitingList waitingList,
            Event<PlaceOffered> placeOffered,
            Clock clock) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.waitingList = waitingList;
        this.placeOffered = placeOffered;
        this.clock = clock;
    }

    /**
     * A place to be offered.
     *
     * @param rosterId the one it comes from, which entitles that day (rule 2)
     */
    public record FormedPlace(UUID enrolmentId, UUID setId, UUID rosterId) {}

    /**
     * Offers these places, as timed as any other (rule 4), and then whatever is still free to those who wait.
     *
     * @throws NoPlaceLeft when there are more of them than places (rule 3)
     */
    public void offer(Programme programme, UUID formationId, List<FormedPlace> formed) {
        Places places = programmes.placesOf(programme);
        for (FormedPlace place : formed) {
            if (!places.haveRoomThrough(place.rosterId())) {
                throw new NoPlaceLeft(places);
            }
            places = places.with(place.rosterId());
            enrolments
                    .findByIdOptional(place.enrolmentId())
                    .orElseThrow(NotFound::new)
                    .offerAsFormed(
                            formationId,
                            place.setId(),
                            place.rosterId(),
                            LocalDate.now(clock),
                            clock.instant().plus(programme.offerStands()));
        }
        enrolments.flush();
        formed.forEach(place -> placeOffered.fire(new PlaceOffered(place.enrolmentId())));
        waitingList.offerFreedPlaces(programme);
    }
}
