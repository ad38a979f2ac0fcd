package org.setwise.learninglog;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a learning log is asked for. A resource takes it as {@code @Valid @BeanParam LogFilter filter}. */
public class LogFilter {
    @RestQuery
    @Parameter(description = "What belongs to this set alone", example = "0199c3f2-7d1e-7c55-9a54-0000000005e7")
    UUID setId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words that it has to contain, each of them, in any order", example = "silence")
    String query;

    LogFilter() {}

    LogFilter(UUID setId, String query) {
        this.setId = setId;
        this.query = query;
    }

    UUID setId() {
        return setId;
    }

    /** The words to look for; none when nothing is looked for. */
    List<String> words() {
        return query == null || query.isBlank()
                ? List.of()
                : Arrays.asList(query.strip().split("\\s+"));
    }
}
