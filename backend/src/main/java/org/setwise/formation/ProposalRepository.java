package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads and writes who sits where in a proposal, each in one statement: there may be some thousand people. */
@ApplicationScoped
class ProposalRepository {
    private final Session session;

    ProposalRepository(Session session) {
        this.session = session;
    }

    Proposal of(UUID formationId) {
        List<Proposal.Table> sets = session.createNativeQuery(
                        "select number, name, meeting_hour, learning_set_id from formation_set"
                                + " where formation_id = :formation order by number",
                        Tuple.class)
                .setParameter("formation", formationId)
                .getResultStream()
                .map(row -> new Proposal.Table(
                        row.get("number", Integer.class),
                        row.get("name", String.class),
                        row.get("meeting_hour", Integer.class),
                        row.get("learning_set_id", UUID.class)))
                .toList();
        List<Proposal.Place> places = session.createNativeQuery("""
                        select s.enrolment_id, s.number, s.pinned, s.declined_at is not null as declined
                          from formation_seat s join enrolment e on e.id = s.enrolment_id
                         where s.formation_id = :formation
                         order by e.waiting_number nulls last, e.applied_at, e.id
                        """, Tuple.class)
                .setParameter("formation", formationId)
                .getResultStream()
                .map(row -> new Proposal.Place(
                        row.get("enrolment_id", UUID.class),
                        row.get("number", Integer.class),
                        row.get("pinned", Boolean.class),
                        row.get("declined", Boolean.class)))
                .toList();
        return new Proposal(sets, places);
    }

    /** How large a proposal is, without reading all of it. */
    record Extent(int sets, int people, int seated) {}

    Extent extentOf(UUID formationId) {
        Tuple row = session.createNativeQuery("""
                        select cast((select count(*) from formation_set where formation_id = :formation) as integer) as sets,
                               cast(count(*) as integer) as people, cast(count(number) as integer) as seated
                          from formation_seat where formation_id = :formation
                        """, Tuple.class)
                .setParameter("formation", formationId)
                .getSingleResult();
        return new Extent(
                row.get("sets", Integer.class), row.get("people", Integer.class), row.get("seated", Integer.class));
    }

    /** Everybody the formation considers, before they are seated. */
    void considers(UUID formationId, Collection<UUID> enrolments) {
        session.createNativeMutationQuery("""
                        insert into formation_seat (formation_id, enrolment_id)
                        select :formation, unnest(cast(:enrolments as uuid[]))
                        """)
                .setParameter("formation", formationId)
                .setParameter("enrolments", array(enrolments, UUID::toString))
                .executeUpdate();
    }

    /** Puts this in place of what was proposed before; who has left the formation meanwhile is not brought back. */
    void replace(UUID formationId, Proposal proposal) {
        session.createNativeMutationQuery("delete from formation_set where formation_id = :formation")
                .setParameter("formation", formationId)
                .executeUpdate();
        session.createNativeMutationQuery("""
                        insert into formation_set (formation_id, number, name, meeting_hour)
                        select :formation, s.* from unnest(cast(:numbers as integer[]), cast(:names as text[]), cast(:hours as integer[])) s
                        """)
                .setParameter("formation", formationId)
                .setParameter("numbers", array(proposal.sets(), set -> String.valueOf(set.number())))
                .setParameter("names", array(proposal.sets(), set -> quoted(set.name())))
                .setParameter("hours", array(proposal.sets(), set -> orNull(set.meetingHour())))
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update formation_seat s set number = n.number, pinned = n.pinned
                          from unnest(cast(:enrolments as uuid[]), cast(:numbers as integer[]), cast(:pins as boolean[]))
                               as n (enrolment_id, number, pinned)
                         where s.formation_id = :formation and s.enrolment_id = n.enrolment_id
                        """)
                .setParameter("formation", formationId)
                .setParameter("enrolments", array(proposal.places(), place -> place.enrolmentId()
                        .toString()))
                .setParameter("numbers", array(proposal.places(), place -> orNull(place.number())))
                .setParameter("pins", array(proposal.places(), place -> String.valueOf(place.pinned())))
                .executeUpdate();
    }

    /** The person is in no set of the proposal any more, and will not be offered a seat in this one. */
    void decline(UUID formationId, UUID enrolmentId, Instant at) {
        session.createNativeMutationQuery("""
                        update formation_seat set declined_at = :at, declined_number = number, number = null, pinned = false
                         where formation_id = :formation and enrolment_id = :enrolment
                        """)
                .setParameter("at", at)
                .setParameter("formation", formationId)
                .setParameter("enrolment", enrolmentId)
                .executeUpdate();
    }

    void became(UUID formationId, int number, UUID learningSetId) {
        session.createNativeMutationQuery(
                        "update formation_set set learning_set_id = :set where formation_id = :formation and number = :number")
                .setParameter("set", learningSetId)
                .setParameter("formation", formationId)
                .setParameter("number", number)
                .executeUpdate();
    }

    private static <T> String array(Collection<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(",", "{", "}"));
    }

    private static String orNull(Integer number) {
        return number == null ? "null" : number.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
