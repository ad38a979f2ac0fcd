package org.setwise.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.platform.paging.PageRequest;

/** Every query for programmes by themselves, and for the places in them. */
@ApplicationScoped
public class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {

    /** The programme as it stands, locked until the transaction ends: whoever decides on its places next waits (rule 3). */
    public Optional<Programme> findAndLock(UUID programmeId) {
        return findByIdOptional(programmeId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Programmes this person may see, the newest first, one more than the page holds. */
    List<Programme> visibleTo(UUID personId, PageRequest page) {
        UUID before = page.afterId().orElse(null);
        return getSession()
                .createNativeQuery("""
                        select p.* from programme p
                         where (cast(:before as uuid) is null or p.id < :before)
                           and (p.state = 'OPEN'
                                or exists (select 1 from person me where me.id = :person and me.administrator)
                                or exists (select 1 from organiser o
                                            where o.organisation_id = p.organisation_id and o.person_id = :person)
                                or exists (select 1 from enrolment e where e.programme_id = p.id and e.person_id = :person))
                         order by p.id desc limit :limit
                        """, Programme.class)
                .setParameter("before", before, UUID.class)
                .setParameter("person", personId)
                .setParameter("limit", page.limitAndOne())
                .getResultList();
    }

    /** The places of a programme as they are claimed now. Decide on them only while the programme is locked (rule 3). */
    public Places placesOf(Programme programme) {
        return new Places(programme.places(), usesOf(List.of(programme.id())).getOrDefault(programme.id(), List.of()));
    }

    /** What each roster of these programmes claims, in one query. */
    Map<UUID, List<Places.RosterUse>> usesOf(Collection<UUID> programmeIds) {
        if (programmeIds.isEmpty()) {
            return Map.of();
        }
        // What has been decided in this transaction counts, written or not yet.
        getSession().flush();
        return getSession()
                .createNativeQuery("""
                        select r.programme_id, r.id, r.name, r.reserved_places, cast(count(e.id) as integer) as used
                          from roster r
                          left join claimed_place e on e.roster_id = r.id
                         where r.programme_id in (:programmes)
                         group by r.id order by lower(r.name), r.id
                        """, Tuple.class)
                .setParameter("programmes", programmeIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("programme_id", UUID.class),
                        Collectors.mapping(ProgrammeRepository::use, Collectors.toList())));
    }

    private static Places.RosterUse use(Tuple row) {
        return new Places.RosterUse(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("reserved_places", Integer.class),
                row.get("used", Integer.class));
    }
}
