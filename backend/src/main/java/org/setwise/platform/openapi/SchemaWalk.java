package org.setwise.platform.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Goes through the parts of a contract, however deep they are. */
final class SchemaWalk {
    private static final List<String> BODIES = List.of("application/json", "text/event-stream");

    private SchemaWalk() {}

    /** Every schema: of components, parameters and bodies, and all that are inside others. */
    static void everySchema(OpenAPI contract, Consumer<Schema> change) {
        contract.getComponents().getSchemas().values().forEach(schema -> within(schema, change));
        operations(contract).forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().stream().map(Parameter::getSchema).forEach(schema -> within(schema, change));
            }
        });
        everyBody(contract, body -> within(body.getSchema(), change));
    }

    /** Every JSON body that is sent or answered, alone or in a stream, problems aside. */
    static void everyBody(OpenAPI contract, Consumer<MediaType> change) {
        operations(contract).forEach(operation -> Stream.concat(
                        Stream.ofNullable(operation.getRequestBody()).map(RequestBody::getContent),
                        operation.getResponses().getAPIResponses().values().stream()
                                .map(APIResponse::getContent))
                .filter(Objects::nonNull)
                .map(Content::getMediaTypes)
                .flatMap(types -> BODIES.stream().map(types::get))
                .filter(Objects::nonNull)
                .forEach(change));
    }

    static List<Operation> operations(OpenAPI contract) {
        return contract.getPaths() == null
                ? List.of()
                : contract.getPaths().getPathItems().values().stream()
                        .flatMap(path -> path.getOperations().values().stream())
                        .toList();
    }

    private static void within(Schema schema, Consumer<Schema> change) {
        if (schema == null) {
            return;
        }
        change.accept(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> within(property, change));
        }
        within(schema.getItems(), change);
        within(schema.getAdditionalPropertiesSchema(), change);
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .forEach(part -> within(part, change));
    }
}
