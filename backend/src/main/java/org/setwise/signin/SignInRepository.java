package org.setwise.signin;

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

/** Every query for sign-ins. */
@ApplicationScoped
class SignInRepository implements PanacheRepositoryBase<SignIn, UUID> {

    /** The sign-in with this secret, unless it is over or its person deactivated; asked anew by each request. */
    Optional<LiveSignIn> findLive(String secretHash, Instant at) {
        return getEntityManager()
                .createQuery("""
                        select new org.setwise.signin.LiveSignIn(s.id, s.personId, p.administrator, s.lastSeenAt)
                        from SignIn s join Person p on p.id = s.personId
                        where s.secretHash = :secretHash and s.endedAt is null and s.expiresAt > :at
                          and p.deactivatedAt is null
                        """, LiveSignIn.class)
                .setParameter("secretHash", secretHash)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    /** Those among these that are live, as {@link #findLive} says. */
    Set<UUID> liveAmong(Collection<UUID> signIns, Instant at) {
        return Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select s.id from sign_in s join person p on p.id = s.person_id
                         where s.id = any(:signIns) and s.ended_at is null and s.expires_at > :at and p.deactivated_at is null
                        """, UUID.class)
                .setParameter("signIns", signIns.toArray(UUID[]::new))
                .setParameter("at", at)
                .getResultList());
    }

    /** The page asked for and one more, newest first. */
    List<SignIn> liveOf(UUID person, Instant at, PageRequest page) {
        UUID before = page.afterId().orElse(null);
        return find(
                        "personId = ?1 and endedAt is null and expiresAt > ?2 and (?3 is null or id < ?3) order by id desc",
                        person,
                        at,
                        before)
                .range(0, page.limit())
                .list();
    }

    /** @return how many were live until now */
    int end(UUID person, UUID id, Instant at) {
        return update("endedAt = ?1 where personId = ?2 and id = ?3 and endedAt is null", at, person, id);
    }

    void endAll(UUID person, Instant at) {
        update("endedAt = ?1 where personId = ?2 and endedAt is null", at, person);
    }

    /** Notes a visit unless one later than {@code unlessAfter} is noted already. */
    void seen(UUID id, Instant at, Instant unlessAfter) {
        update(
                "lastSeenAt = ?1, expiresAt = ?2 where id = ?3 and lastSeenAt < ?4 and endedAt is null",
                at,
                at.plus(SignIn.LIFE),
                id,
                unlessAfter);
    }

    void forgetOver(Instant since) {
        delete("endedAt < ?1 or expiresAt < ?1", since);
    }
}
