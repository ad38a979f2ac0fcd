package org.setwise.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is asked for. A resource takes it as {@code @Valid @BeanParam PageRequest page}. */
public class PageRequest {
    @RestQuery
    @DefaultValue("25")
    @Min(1)
    @Max(100)
    @Parameter(description = "How many items at most", example = "25")
    int limit;

    @RestQuery
    @Parameter(description = "The `next` of the page before; leave it out for the first page")
    String after;

    PageRequest() {}

    public PageRequest(int limit, String after) {
        this.limit = limit;
        this.after = after;
    }

    public int limit() {
        return limit;
    }

    /** How many rows to read: one more than fits tells whether there is a next page. */
    public int limitAndOne() {
        return limit + 1;
    }

    /**
     * The position after which the page begins, empty for the first page.
     *
     * @param parts how many parts a position has in this list
     * @throws org.setwise.platform.problem.Invalid when the cursor is not one of this list
     */
    public Optional<List<String>> after(int parts) {
        return after == null ? Optional.empty() : Optional.of(Cursor.read(after, parts));
    }

    /**
     * The id after which the page begins, in a list in the order of ids; empty for the first page.
     *
     * @throws org.setwise.platform.problem.Invalid when the cursor is not one of such a list
     */
    public Optional<UUID> afterId() {
        return after(1).map(position -> Cursor.part(position.getFirst(), UUID::fromString));
    }

    /**
     * The number after which the page begins, in a list in the order of numbers; empty for the first page.
     *
     * @throws org.setwise.platform.problem.Invalid when the cursor is not one of such a list
     */
    public Optional<Integer> afterNumber() {
        return after(1).map(position -> Cursor.part(position.getFirst(), Integer::valueOf));
    }
}
