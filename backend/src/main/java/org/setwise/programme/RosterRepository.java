package org.setwise.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.platform.paging.PageRequest;

/** Every query for rosters by themselves. */
@ApplicationScoped
public class RosterRepository implements PanacheRepositoryBase<Roster, UUID> {

    /** By name, one more than the page holds. */
    List<Roster> ofProgramme(UUID programmeId, PageRequest page) {
        String after = page.after(1).map(List::getFirst).orElse("");
        return find("programmeId = ?1 and lower(name) > lower(?2) order by lower(name)", programmeId, after)
                .range(0, page.limit())
                .list();
    }

    /** The programme of a roster, without keeping the roster in mind: its lock comes after the programme's. */
    public Optional<UUID> programmeOf(UUID rosterId) {
        return getSession()
                .createSelectionQuery("select r.programmeId from Roster r where r.id = :roster", UUID.class)
                .setParameter("roster", rosterId)
                .uniqueResultOptional();
    }

    /** How often the entries of a roster have changed: whoever decides on all of them names the state they saw. */
    public int entriesVersion(UUID rosterId) {
        return getSession()
                .createNativeQuery("select entries_version from roster where id = :roster", Integer.class)
                .setParameter("roster", rosterId)
                .getSingleResult();
    }

    boolean hasAnother(UUID programmeId, String name, UUID apartFrom) {
        return count("programmeId = ?1 and lower(name) = lower(?2) and id <> ?3", programmeId, name, apartFrom) > 0;
    }

    /** Whether a place came from it, whatever became of the place. */
    boolean isUsed(UUID rosterId) {
        return getSession()
                .createNativeQuery("select exists (select 1 from enrolment where roster_id = :roster)", Boolean.class)
                .setParameter("roster", rosterId)
                .getSingleResult();
    }

    /** How many people are on each of these rosters, in one query. */
    Map<UUID, Integer> entriesOf(Collection<UUID> rosterIds) {
        if (rosterIds.isEmpty()) {
            return Map.of();
        }
        return getSession()
                .createSelectionQuery(
                        "select e.rosterId as roster, cast(count(*) as integer) as entries from RosterEntry e"
                                + " where e.rosterId in :rosters group by e.rosterId",
                        Tuple.class)
                .setParameter("rosters", rosterIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("roster", UUID.class), row -> row.get("entries", Integer.class)));
    }
}
