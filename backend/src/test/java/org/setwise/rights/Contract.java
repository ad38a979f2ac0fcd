package org.setwise.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.setwise.SignedIn;

/** The operations that a contract names. */
final class Contract {
    private static final Path FILE = Path.of("..", "openapi.yaml");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, Operation> operations = new LinkedHashMap<>();

    /**
     * @param answers every status it says it may answer
     * @param streams whether its answer goes on for as long as one listens
     */
    record Operation(String id, String method, String path, Set<Integer> answers, boolean streams) {
        boolean reads() {
            return method.equals("GET");
        }

        /** What its path leaves open; empty when it names everything. */
        Set<String> variables() {
            Set<String> names = new TreeSet<>();
            VARIABLE.matcher(path).results().forEach(found -> names.add(found.group(1)));
            return names;
        }
    }

    private Contract(JsonNode contract) {
        contract.get("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/api/trial"))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .forEach(method -> add(method.getKey(), path.getKey(), method.getValue())));
    }

    /** The one at the top of the repository. */
    static Contract ofTheRepository() {
        try {
            return new Contract(new ObjectMapper(new YAMLFactory()).readTree(FILE.toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The one that the running application serves. */
    static Contract served(SignedIn signedIn) {
        try {
            return new Contract(new ObjectMapper()
                    .readTree(signedIn.administrator()
                            .asks()
                            .get("/api/openapi.json")
                            .asString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Set<String> ids() {
        return operations.keySet();
    }

    Collection<Operation> operations() {
        return operations.values();
    }

    Operation operation(String id) {
        return operations.get(id);
    }

    private void add(String method, String path, JsonNode operation) {
        Set<Integer> answers = new TreeSet<>();
        operation.get("responses").fieldNames().forEachRemaining(status -> answers.add(Integer.valueOf(status)));
        String id = operation.get("operationId").asText();
        boolean streams = operation.at("/responses/200/content").has("text/event-stream");
        operations.put(id, new Operation(id, method.toUpperCase(Locale.ROOT), path, answers, streams));
    }
}
