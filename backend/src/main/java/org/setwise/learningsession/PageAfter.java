package org.setwise.learningsession;

import java.util.List;
import java.util.UUID;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;

/** Lists whose position is the id of the last row read. */
final class PageAfter {
    private PageAfter() {}

    /** Null for the first page. */
    static UUID id(PageRequest page) {
        try {
            return page.after(1).map(List::getFirst).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notOurs) {
            throw new Invalid("after", "is not the `next` of a page of this list");
        }
    }
}
