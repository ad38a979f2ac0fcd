package org.setwise.token;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.platform.paging.PageRequest;

/** Every query for tokens. */
@ApplicationScoped
class TokenRepository implements PanacheRepositoryBase<PersonalAccessToken, UUID> {

    /** The token with this secret, unless it is over or its person deactivated; asked anew by each request. */
    Optional<LiveToken> findLive(String secretHash, Instant at) {
        return getEntityManager()
                .createQuery("""
                        select new org.setwise.token.LiveToken(
                            t.id, t.personId, p.administrator, t.scope, t.lastUsedAt)
                        from PersonalAccessToken t join Person p on p.id = t.personId
                        where t.secretHash = :secretHash and t.revokedAt is null and t.expiresAt > :at
                          and p.deactivatedAt is null
                        """, LiveToken.class)
                .setParameter("secretHash", secretHash)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    /** Those among these that are live, as {@link #findLive} says. */
    Set<UUID> liveAmong(Collection<UUID> tokens, Instant at) {
        return Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select t.id from personal_access_token t join person p on p.id = t.person_id
                         where t.id = any(:tokens) and t.revoked_at is null and t.expires_at > :at and p.deactivated_at is null
                        """, UUID.class)
                .setParameter("tokens", tokens.toArray(UUID[]::new))
                .setParameter("at", at)
                .getResultList());
    }

    /** Until the transaction ends nobody else counts or adds tokens of this person. */
    void lockOwner(UUID person) {
        getEntityManager()
                .createNativeQuery("select id from person where id = :person for no key update")
                .setParameter("person", person)
                .getSingleResult();
    }

    long countLive(UUID person, Instant at) {
        return count("personId = ?1 and revokedAt is null and expiresAt > ?2", person, at);
    }

    /** The page asked for and one more, newest first. */
    List<PersonalAccessToken> liveOf(UUID person, Instant at, PageRequest page) {
        UUID before = page.afterId().orElse(null);
        return find(
                        "personId = ?1 and revokedAt is null and expiresAt > ?2 and (?3 is null or id < ?3)"
                                + " order by id desc",
                        person,
                        at,
                        before)
                .range(0, page.limit())
                .list();
    }

    /** @return how many were live until now */
    int revoke(UUID person, UUID id, Instant at) {
        return update("revokedAt = ?1 where personId = ?2 and id = ?3 and revokedAt is null", at, person, id);
    }

    void revokeAll(UUID person, Instant at) {
        update("revokedAt = ?1 where personId = ?2 and revokedAt is null", at, person);
    }

    /** Notes a use unless one later than {@code unlessAfter} is noted already. */
    void used(UUID id, Instant at, Instant unlessAfter) {
        update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)", at, id, unlessAfter);
    }
}
