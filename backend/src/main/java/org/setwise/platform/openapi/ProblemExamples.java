package org.setwise.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The responses with problems that all operations share, each with an example. */
final class ProblemExamples {
    private record Example(String name, String description, Map<String, Object> problem) {}

    private static final Map<Integer, Example> EXAMPLES = Map.ofEntries(
            example(
                    400,
                    "Unreadable",
                    "The request cannot be read",
                    "unreadable",
                    Map.of("detail", "This is not valid JSON: line 1, column 9.")),
            example(401, "NotSignedIn", "You are not signed in", "not-signed-in", Map.of()),
            example(403, "NotAllowed", "You may not do this", "not-allowed", Map.of()),
            example(404, "NotFound", "There is nothing here", "not-found", Map.of()),
            example(409, "Conflict", "This would break rule 1", "rule-1", Map.of("rule", 1)),
            example(
                    412,
                    "ChangedMeanwhile",
                    "Somebody else changed this meanwhile",
                    "changed-meanwhile",
                    Map.of("remedy", "Read it again and decide anew.")),
            example(
                    413,
                    "TooLarge",
                    "The request is too large",
                    "too-large",
                    Map.of("remedy", "Send at most one megabyte.")),
            example(
                    415,
                    "UnsupportedMediaType",
                    "The media type is not supported",
                    "unsupported-media-type",
                    Map.of("remedy", "Send application/json.")),
            example(
                    422,
                    "Invalid",
                    "Some fields are not valid",
                    "invalid",
                    Map.of(
                            "violations",
                            List.of(new TreeMap<>(Map.of("field", "name", "message", "must not be blank"))))),
            example(
                    428,
                    "IfMatchNeeded",
                    "Say which version you are changing",
                    "if-match-needed",
                    Map.of("remedy", "Send the ETag that you read in If-Match.")),
            example(
                    500,
                    "Unexpected",
                    "Something went wrong on our side",
                    "unexpected",
                    Map.of("instance", "urn:uuid:0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11")));

    private ProblemExamples() {}

    static void declareIn(OpenAPI contract) {
        EXAMPLES.keySet().stream().sorted().map(EXAMPLES::get).forEach(example -> contract.getComponents()
                .addResponse(example.name(), response(example)));
    }

    static APIResponse reference(int status) {
        return OASFactory.createAPIResponse()
                .ref("#/components/responses/" + EXAMPLES.get(status).name());
    }

    private static APIResponse response(Example example) {
        return OASFactory.createAPIResponse()
                .description(example.description())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        .example(example.problem())));
    }

    private static Map.Entry<Integer, Example> example(
            int status, String name, String title, String type, Map<String, Object> more) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + type);
        problem.put("title", title);
        problem.put("status", status);
        problem.putAll(more);
        return Map.entry(status, new Example(name, title, problem));
    }
}
