package org.setwise.demo.story;

import java.util.List;

/**
 * What a presenter undertakes.
 *
 * @param days how many days from then it is due
 * @param reports what the owner tells in each later session that has been, in order
 */
public record Undertaken(String description, int days, List<Report> reports) {
    public Undertaken {
        description = Prose.flowing(description);
    }

    public Undertaken(String description, int days, Report... reports) {
        this(description, days, List.of(reports));
    }
}
