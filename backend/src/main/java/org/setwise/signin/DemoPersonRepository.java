package org.setwise.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.paging.PageRequest;

/** Every query for demo people. */
@ApplicationScoped
class DemoPersonRepository implements PanacheRepositoryBase<DemoPerson, UUID> {

    /** The page asked for and one more, in the order of the story. */
    List<DemoPerson> inOrder(PageRequest page) {
        int after = page.afterNumber().orElse(Integer.MIN_VALUE);
        return find("position > ?1 order by position", after)
                .range(0, page.limit())
                .list();
    }
}
