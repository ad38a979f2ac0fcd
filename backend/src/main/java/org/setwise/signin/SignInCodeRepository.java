package org.setwise.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for sign-in codes. */
@ApplicationScoped
public class SignInCodeRepository implements PanacheRepositoryBase<SignInCode, UUID> {
    private static final int LOCK_BY_ADDRESS = 1;
    private static final int LOCK_BY_SOURCE = 2;

    /**
     * Until the transaction ends no other asks for a code for this address or from this source, so that a limit which
     * was counted still holds when the code is written. Always in this order, so that nobody waits in a circle.
     */
    void lock(String email, String source) {
        lock(LOCK_BY_ADDRESS, email);
        lock(LOCK_BY_SOURCE, source);
    }

    private void lock(int kind, String name) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:kind, hashtext(:name))")
                .setParameter("kind", kind)
                .setParameter("name", name)
                .getSingleResult();
    }

    /** When codes for this address were asked for after {@code since}, newest first, at most {@code limit}. */
    List<Instant> askedFor(String email, Instant since, int limit) {
        return asked("email", email, since, limit);
    }

    /** When codes were asked for from this source after {@code since}, newest first, at most {@code limit}. */
    List<Instant> askedFrom(String source, Instant since, int limit) {
        return asked("source", source, since, limit);
    }

    private List<Instant> asked(String column, String value, Instant since, int limit) {
        return getEntityManager()
                .createQuery(
                        "select c.createdAt from SignInCode c where c." + column
                                + " = :value and c.createdAt > :since order by c.createdAt desc",
                        Instant.class)
                .setParameter("value", value)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Spends one of the tries of the newest code for this address, when that one is still good. One statement counts
     * and decides, so that guesses at the same moment cannot share a try.
     */
    Optional<SignInCode> spendTry(String email, Instant at) {
        List<?> spent = getEntityManager()
                .createNativeQuery("""
                        update sign_in_code set tries = tries + 1
                        where id = (
                            select id from sign_in_code where email = :email order by created_at desc, id desc limit 1)
                          and tries < :limit and used_at is null and expires_at > :at
                        returning id
                        """, UUID.class)
                .setParameter("email", email)
                .setParameter("limit", SignInCode.TRIES)
                .setParameter("at", at)
                .getResultList();
        return spent.stream().findFirst().map(id -> findById((UUID) id));
    }

    /** Addresses of people who never came must not stay with us. */
    void forgetBefore(Instant created) {
        delete("createdAt < ?1", created);
    }
}
