package org.setwise.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.paging.PageRequest;

/** Every query for what changed of programmes. */
@ApplicationScoped
class ProgrammeChangeRepository implements PanacheRepositoryBase<ProgrammeChange, UUID> {

    /** The newest first, one more than the page holds. */
    List<ProgrammeChange> of(UUID programmeId, PageRequest page) {
        UUID before = page.afterId().orElse(null);
        return (before == null
                        ? find("programmeId = ?1 order by id desc", programmeId)
                        : find("programmeId = ?1 and id < ?2 order by id desc", programmeId, before))
                .range(0, page.limit())
                .list();
    }
}
