package org.setwise.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Puts an example into every body. The example of a record is the file {@code openapi/examples/<Schema>.json}; where it
 * holds another record it may say <code>{"$example": "<Schema>"}</code>. A page shows one such thing. An example that
 * does not fit its record ends the build.
 */
final class ContractExamples {
    private static final String PREFIX = "#/components/schemas/";
    private static final String INCLUDED = "$example";

    private final OpenAPI contract;
    private final ObjectMapper json = new ObjectMapper();

    ContractExamples(OpenAPI contract) {
        this.contract = contract;
    }

    void add() {
        SchemaWalk.everyBody(contract, this::add);
    }

    private void add(MediaType body) {
        if (body.getSchema() != null && body.getSchema().getRef() != null && body.getExample() == null) {
            example(body.getSchema().getRef().substring(PREFIX.length())).ifPresent(body::setExample);
        }
    }

    private Optional<Object> example(String schema) {
        Schema shape = contract.getComponents().getSchemas().get(schema);
        if (schema.endsWith("Page") && shape.getProperties().containsKey("items")) {
            return example(schema.substring(0, schema.length() - "Page".length()))
                    .map(item -> {
                        Map<String, Object> page = new LinkedHashMap<>();
                        page.put("items", List.of(item));
                        page.put("next", "MDE5OWMzZjI");
                        return page;
                    });
        }
        return read(schema).map(example -> {
            Object whole = whole(example);
            check(schema, shape, whole);
            return whole;
        });
    }

    private Optional<Object> read(String schema) {
        String file = "/openapi/examples/" + schema + ".json";
        try (InputStream example = ContractExamples.class.getResourceAsStream(file)) {
            return example == null ? Optional.empty() : Optional.of(json.readValue(example, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private Object whole(Object part) {
        if (part instanceof Map<?, ?> object && object.get(INCLUDED) instanceof String schema) {
            return read(schema)
                    .map(this::whole)
                    .orElseThrow(() -> new IllegalStateException("No example of " + schema));
        }
        if (part instanceof Map<?, ?> object) {
            Map<Object, Object> whole = new LinkedHashMap<>();
            object.forEach((name, value) -> whole.put(name, whole(value)));
            return whole;
        }
        return part instanceof List<?> list ? list.stream().map(this::whole).toList() : part;
    }

    private static void check(String schema, Schema shape, Object example) {
        if (!(example instanceof Map<?, ?> object) || shape.getProperties() == null) {
            return;
        }
        Set<String> known = shape.getProperties().keySet();
        Collection<String> required = shape.getRequired() == null ? List.of() : shape.getRequired();
        if (!known.containsAll(object.keySet()) || !object.keySet().containsAll(required)) {
            throw new IllegalStateException("openapi/examples/" + schema + ".json has " + object.keySet()
                    + ", the record has " + known + ", of which " + required + " are always there");
        }
    }
}
