package org.setwise.platform.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods an address knows, for the {@code Allow} header that RFC 9110 wants with every 405. */
@ApplicationScoped
class AllowedMethods {
    private final Map<Pattern, SortedSet<String>> methods = new LinkedHashMap<>();

    AllowedMethods(OpenApiDocumentService contract, ObjectMapper json) {
        try {
            JsonNode paths = json.readTree(contract.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON))
                    .path("paths");
            paths.properties().forEach(path -> {
                SortedSet<String> known = methods.computeIfAbsent(pattern(path.getKey()), any -> new TreeSet<>());
                path.getValue().fieldNames().forEachRemaining(name -> known.add(name.toUpperCase(Locale.ROOT)));
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The methods known at this path, separated by commas. */
    String at(String path) {
        SortedSet<String> known = new TreeSet<>();
        methods.forEach((pattern, names) -> {
            if (pattern.matcher(path).matches()) {
                known.addAll(names);
            }
        });
        return String.join(", ", known);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile("\\Q" + template.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E");
    }
}
