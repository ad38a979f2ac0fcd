package org.setwise.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
            example(
                    406,
                    "NotAcceptable",
                    "No acceptable media type",
                    "not-acceptable",
                    Map.of("remedy", "Accept application/json.")),
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
                    Map.of("remedy", "Send at most one megabyte, or 16 in a file of text/csv.")),
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
                    429,
                    "TooMany",
                    "Too many codes were asked for",
                    "too-many-codes",
                    Map.of("remedy", "Use the newest code, or wait 42 minutes.")),
            example(
                    500,
                    "Unexpected",
                    "Something went wrong on our side",
                    "unexpected",
                    Map.of("instance", "urn:uuid:0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11")));

    private ProblemExamples() {}

    /** Declares those to which some operation refers. */
    static void declareIn(OpenAPI contract) {
        Set<String> used = SchemaWalk.operations(contract).stream()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        EXAMPLES.keySet().stream()
                .sorted()
                .filter(status -> used.contains(reference(status).getRef()))
                .map(EXAMPLES::get)
                .forEach(example -> contract.getComponents().addResponse(example.name(), response(example)));
    }

    static APIResponse reference(int status) {
        return OASFactory.createAPIResponse()
                .ref("#/components/responses/" + EXAMPLES.get(status).name());
    }

    /** The response of a refusal that is an operation's own. */
    static APIResponse response(int status, String when) {
        return response(EXAMPLES.get(status)).description(when);
    }

    /** What an answer of success means by its status. */
    static String success(String status) {
        return switch (status) {
            case "200" -> "Done, or as it is now";
            case "201" -> "Made";
            case "202" -> "Under way";
            case "204" -> "Done";
            default -> throw new IllegalArgumentException(status);
        };
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
