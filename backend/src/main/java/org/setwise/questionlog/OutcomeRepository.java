package org.setwise.questionlog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every query for outcomes by themselves, and for what else a turn needs before it can conclude. */
@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<Outcome, UUID> {

    boolean isRecorded(UUID turnId) {
        return count("turnId", turnId) > 0;
    }

    /** Names of those who have come to a turn and neither asked nor passed (rule 16). */
    List<String> namesOfThoseStillToAsk(UUID turnId) {
        return getSession()
                .createNativeQuery(
                        "select name from person where id in (select still_to_ask(:turn)) order by lower(name), id",
                        String.class)
                .setParameter("turn", turnId)
                .getResultList();
    }
}
