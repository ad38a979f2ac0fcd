package org.setwise.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for enrolments by themselves. Decide on them only while their programme is locked. */
@ApplicationScoped
public class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {

    /** Whose enrolment in which programme it is, without keeping it in mind: its lock comes after the programme's. */
    Optional<EnrolmentOwner> ownerOf(UUID enrolmentId) {
        return getSession()
                .createSelectionQuery(
                        "select e.programmeId as programme, e.personId as person from Enrolment e where e.id = :id",
                        Tuple.class)
                .setParameter("id", enrolmentId)
                .uniqueResultOptional()
                .map(row -> new EnrolmentOwner(row.get("programme", UUID.class), row.get("person", UUID.class)));
    }

    Optional<Enrolment> liveOne(UUID programmeId, UUID personId) {
        return find(
                        "programmeId = ?1 and personId = ?2 and state in (APPLIED, OFFERED, WAITING, ENROLLED)",
                        programmeId,
                        personId)
                .firstResultOptional();
    }

    /** Where this person has applied for, waits for, is offered or has a place, in the one order in which programmes are locked. */
    List<UUID> programmesOfLive(UUID personId) {
        return getSession()
                .createSelectionQuery(
                        "select distinct e.programmeId from Enrolment e where e.personId = :person"
                                + " and e.state in (APPLIED, OFFERED, WAITING, ENROLLED) order by e.programmeId",
                        UUID.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The next number on every waiting list; numbers follow the order in which programmes are locked (rule 4). */
    long nextWaitingNumber() {
        return getSession()
                .createNativeQuery("select nextval('waiting_number')", Long.class)
                .getSingleResult();
    }

    /** Those who applied and neither wait nor were answered, in the order of application. */
    List<Enrolment> appliedIn(UUID programmeId) {
        return list("programmeId = ?1 and state = APPLIED order by appliedAt, id", programmeId);
    }

    /** Those who wait, the longest first (rule 4). Deactivated people keep their number and are passed over. */
    List<Enrolment> waitingIn(UUID programmeId) {
        return list(
                "programmeId = ?1 and state = WAITING and personId not in"
                        + " (select p.id from Person p where p.deactivatedAt is not null) order by waitingNumber",
                programmeId);
    }

    /** Offers of a programme that nobody accepted in time (rule 4). */
    List<Enrolment> expiredOffersIn(UUID programmeId, Instant now) {
        return list("programmeId = ?1 and state = OFFERED and offerExpiresAt <= ?2 order by id", programmeId, now);
    }

    /** Offers and memberships in a set. */
    List<Enrolment> placesIn(UUID setId) {
        return list("setId = ?1 and state in (OFFERED, ENROLLED) order by id", setId);
    }

    /** Those who were in a set to its end, in the order in which they came. */
    List<Enrolment> completedIn(UUID setId) {
        return list("setId = ?1 and state = COMPLETED order by acceptedAt, id", setId);
    }

    /** Sets of a programme that are enrolling and have a seat, the oldest first: one set fills before the next. */
    List<FreeSeats> freeSeatsIn(UUID programmeId) {
        return getSession()
                .createNativeQuery("""
                        select s.id, cast(s.capacity - count(e.id) as integer) as seats
                          from learning_set s
                          left join enrolment e on e.set_id = s.id and e.state in ('OFFERED', 'ENROLLED', 'COMPLETED')
                         where s.programme_id = :programme and s.state = 'ENROLLING'
                         group by s.id having s.capacity > count(e.id)
                         order by s.id
                        """, Tuple.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .map(row -> new FreeSeats(row.get("id", UUID.class), row.get("seats", Integer.class)))
                .toList();
    }

    /** Whether this person could be given a seat in this set, as far as its company and its time go (rules 27 and 28). */
    boolean suits(UUID setId, UUID enrolmentId) {
        return asked("set_suits", setId, enrolmentId);
    }

    /** Whether the set, with this person, stays within one organisation or can still mix them (rule 27). */
    boolean wouldBeMixed(UUID setId, UUID enrolmentId) {
        return asked("rule_27_allows", setId, enrolmentId);
    }

    /** Whether nobody in the set is to be kept apart from this person (rule 28). */
    boolean mayMeet(UUID setId, UUID personId) {
        return asked("rule_28_allows", setId, personId);
    }

    private boolean asked(String function, UUID setId, UUID other) {
        return getSession()
                .createNativeQuery("select " + function + "(:set, :other)", Boolean.class)
                .setParameter("set", setId)
                .setParameter("other", other)
                .getSingleResult();
    }

    /** Running sets of a programme with a seat to which their members agreed. */
    List<FreeSeats> replacementSeatsIn(UUID programmeId) {
        return getSession()
                .createNativeQuery("""
                        select s.id, n.seats
                          from learning_set s cross join lateral (select replacement_seats(s.id) as seats) n
                         where s.programme_id = :programme and s.state = 'RUNNING' and n.seats > 0
                         order by s.id
                        """, Tuple.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .map(row -> new FreeSeats(row.get("id", UUID.class), row.get("seats", Integer.class)))
                .toList();
    }

    /** How many seats of a running set can be offered, because its members agreed. */
    int replacementSeats(UUID setId) {
        return getSession()
                .createNativeQuery("select coalesce(replacement_seats(:set), 0)", Integer.class)
                .setParameter("set", setId)
                .getSingleResult();
    }

    /** How many seats of a set are offered or taken (rule 1). */
    long seatsTakenIn(UUID setId) {
        return count("setId = ?1 and state in (OFFERED, ENROLLED, COMPLETED)", setId);
    }

    /** Programmes in which an offer has expired, or somebody who waits is entitled from this day on (rule 4). */
    List<UUID> programmesToLookThrough(Instant now, LocalDate day) {
        return getSession()
                .createNativeQuery("""
                        select e.programme_id from enrolment e where e.state = 'OFFERED' and e.offer_expires_at <= :now
                        union
                        select e.programme_id from enrolment e
                          join person p on p.id = e.person_id
                          join roster_entry t on t.email = p.email and t.valid_from = :day
                          join roster r on r.id = t.roster_id and r.programme_id = e.programme_id
                         where e.state = 'WAITING'
                         order by 1
                        """, UUID.class)
                .setParameter("now", now)
                .setParameter("day", day)
                .getResultList();
    }

    /** Takes the lock that lets one node at a time look for expired offers; false when another has it. */
    boolean takeTurnAtExpiry() {
        return getSession()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtext('setwise.offer-expiry'))", Boolean.class)
                .getSingleResult();
    }
}
