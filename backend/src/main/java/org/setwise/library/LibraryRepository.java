package org.setwise.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setwise.platform.paging.PageRequest;

/** Every query for the library. */
@ApplicationScoped
public class LibraryRepository implements PanacheRepositoryBase<LibraryItem, UUID> {

    /** The one of this id, unless it was removed. */
    Optional<LibraryItem> findPresent(UUID id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    /**
     * What is for everybody, and what is for one programme, the oldest first; one more than the page holds.
     *
     * @param programmeId null for none
     */
    List<LibraryItem> present(UUID programmeId, LibraryFilter filter, PageRequest page) {
        UUID after = page.afterId().orElse(null);
        return getSession()
                .createNativeQuery("""
                        select * from library_item
                         where removed_at is null
                           and (programme_id is null or programme_id = :programme)
                           and (cast(:kind as text) is null or kind = :kind)
                           and (cast(:phase as text) is null or phase = :phase)
                           and (cast(:purpose as text) is null or purpose = :purpose)
                           and (cast(:role as text) is null or role = :role)
                           and (cast(:search as text) is null
                                or strpos(lower(concat_ws(' ', title, text, publisher)), lower(:search)) > 0)
                           and (cast(:after as uuid) is null or id > :after)
                         order by id limit :limit
                        """, LibraryItem.class)
                .setParameter("programme", programmeId, UUID.class)
                .setParameter("kind", nameOf(filter.kind), String.class)
                .setParameter("phase", nameOf(filter.phase), String.class)
                .setParameter("purpose", nameOf(filter.purpose), String.class)
                .setParameter("role", nameOf(filter.role), String.class)
                .setParameter("search", filter.search, String.class)
                .setParameter("after", after, UUID.class)
                .setParameter("limit", page.limitAndOne())
                .getResultList();
    }

    /** By which keys standard things were put in before, removed since or not. */
    Set<String> standardKeys() {
        return Set.copyOf(getSession()
                .createSelectionQuery(
                        "select i.standardKey from LibraryItem i where i.standardKey is not null", String.class)
                .getResultList());
    }

    /** Puts a standard thing in unless it is or was there; when two nodes start at once, one of them does. */
    void addStandard(UUID id, String key, LibraryItemDraft draft, Instant at) {
        getSession()
                .createNativeQuery("""
                        insert into library_item (id, standard_key, kind, title, text, publisher, link, old_link,
                                                  phase, purpose, role, created_at)
                        values (:id, :key, :kind, :title, :text, :publisher, :link, :oldLink, :phase, :purpose, :role, :at)
                        on conflict (standard_key) do nothing
                        """)
                .setParameter("id", id)
                .setParameter("key", key)
                .setParameter("kind", draft.kind().name())
                .setParameter("title", draft.title())
                .setParameter("text", draft.text(), String.class)
                .setParameter("publisher", draft.publisher(), String.class)
                .setParameter("link", draft.link(), String.class)
                .setParameter("oldLink", draft.oldLink())
                .setParameter("phase", nameOf(draft.phase()), String.class)
                .setParameter("purpose", nameOf(draft.purpose()), String.class)
                .setParameter("role", nameOf(draft.role()), String.class)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Links nobody looked at since then, the longest ago first; they count as looked at from now on, whatever is found. */
    List<LibraryLink> takeLinksNotCheckedSince(Instant then, int atMost, Instant now) {
        return getSession()
                .createNativeQuery("""
                        update library_item set link_checked_at = :now
                         where id in (select id from library_item
                                       where link is not null and removed_at is null
                                         and (link_checked_at is null or link_checked_at < :then)
                                       order by link_checked_at nulls first, id limit :most
                                       for update skip locked)
                        returning id, link
                        """, Tuple.class)
                .setParameter("now", now)
                .setParameter("then", then)
                .setParameter("most", atMost)
                .getResultStream()
                .map(row -> new LibraryLink(row.get("id", UUID.class), row.get("link", String.class)))
                .toList();
    }

    /** Keeps what a look at a link found, unless the link was changed meanwhile. It makes no new version. */
    void noteLink(UUID id, String link, LinkState state, Instant at) {
        getSession()
                .createMutationQuery("update LibraryItem set linkState = :state, linkCheckedAt = :at"
                        + " where id = :id and link = :link")
                .setParameter("state", state)
                .setParameter("at", at)
                .setParameter("id", id)
                .setParameter("link", link)
                .executeUpdate();
        getSession().clear();
    }

    private static String nameOf(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
