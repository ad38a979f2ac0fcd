package org.setwise.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setwise.platform.paging.PageRequest;

/** Every query for the entries of rosters. */
@ApplicationScoped
public class RosterEntryRepository implements PanacheRepositoryBase<RosterEntry, UUID> {

    /**
     * By address, one more than the page holds.
     *
     * @param search part of an address or name in any case; null for all
     */
    List<RosterEntry> ofRoster(UUID rosterId, String search, PageRequest page) {
        String after = page.after(1).map(List::getFirst).orElse("");
        return find("""
                        rosterId = ?1 and email > ?2
                        and (locate(lower(?3), email) > 0 or locate(lower(?3), lower(coalesce(name, ''))) > 0)
                        order by email
                        """, rosterId, after, search == null ? "" : search.strip())
                .range(0, page.limit())
                .list();
    }

    /** Which of these addresses belong to people who are offered or have a place in the roster's programme. */
    Set<String> holdingPlaces(UUID rosterId, Collection<String> emails) {
        if (emails.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(getSession()
                .createNativeQuery("""
                        select distinct p.email from roster r
                          join enrolment n on n.programme_id = r.programme_id and n.state in ('OFFERED', 'ENROLLED')
                          join person p on p.id = n.person_id
                         where r.id = :roster and p.email in (:emails)
                        """, String.class)
                .setParameter("roster", rosterId)
                .setParameter("emails", emails)
                .getResultList());
    }

    /** All of them, by address. */
    public List<RosterEntry> allOf(UUID rosterId) {
        return list("rosterId = ?1 order by email", rosterId);
    }

    /** The roster of an entry, without keeping the entry in mind: its lock comes after the programme's. */
    Optional<UUID> rosterOf(UUID entryId) {
        return getSession()
                .createSelectionQuery("select e.rosterId from RosterEntry e where e.id = :entry", UUID.class)
                .setParameter("entry", entryId)
                .uniqueResultOptional();
    }

    /** @param email in its one form */
    boolean hasAnother(UUID rosterId, String email, UUID apartFrom) {
        return count("rosterId = ?1 and email = ?2 and id <> ?3", rosterId, email, apartFrom) > 0;
    }

    void removeAllOf(UUID rosterId) {
        delete("rosterId", rosterId);
    }
}
