package org.setwise.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Adds to the contract what is the same for every operation: how to authenticate, the key of a creating operation,
 * and every problem that may be answered. So no resource repeats it, and none forgets it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName IDEMPOTENT = DotName.createSimple("org.setwise.platform.idempotency.Idempotent");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final String SESSION = "session";
    private static final String TOKEN = "token";

    private final IndexView code;

    public CommonContract(IndexView code) {
        this.code = code;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents()
                .addSecurityScheme(
                        SESSION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("setwise_session")
                                .description("The session of a person who signed in with a browser"))
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A personal access token"));
        contract.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
        ProblemExamples.declareIn(contract);
        if (contract.getPaths() != null) {
            contract.getPaths().getPathItems().values().forEach(this::complete);
        }
    }

    private void complete(PathItem path) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry :
                path.getOperations().entrySet()) {
            complete(entry.getKey(), entry.getValue());
        }
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        boolean open = isAnnotated(operation, PERMIT_ALL);
        boolean idempotent = isAnnotated(operation, IDEMPOTENT);
        operation.setSecurity(
                open
                        ? List.of()
                        : List.of(
                                OASFactory.createSecurityRequirement().addScheme(SESSION),
                                OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        if (idempotent) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("A new word for each new request; sent again with the same one, the request acts once")
                    .example("0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11")
                    .schema(OASFactory.createSchema()
                            .addType(SchemaType.STRING)
                            .minLength(1)
                            .maxLength(200)));
        }
        boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        boolean hasBody = operation.getRequestBody() != null;
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        boolean addressed = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
        boolean asked = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        boolean versioned = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));

        declare(operation, 400, hasBody);
        declare(operation, 401, !open);
        declare(operation, 403, !open || writes);
        declare(operation, 404, addressed);
        declare(operation, 409, writes && !open);
        declare(operation, 412, versioned);
        declare(operation, 413, hasBody);
        declare(operation, 415, hasBody);
        declare(operation, 422, hasBody || asked || idempotent);
        declare(operation, 428, versioned);
        declare(operation, 500, true);
    }

    private static void declare(Operation operation, int status, boolean applies) {
        String code = Integer.toString(status);
        boolean declared = operation.getResponses().hasAPIResponse(code)
                && operation.getResponses().getAPIResponse(code).getContent() != null;
        if (applies && !declared) {
            operation.getResponses().addAPIResponse(code, ProblemExamples.reference(status));
        }
    }

    private boolean isAnnotated(Operation operation, DotName annotation) {
        return code.getAnnotations(PATH).stream()
                .map(path -> switch (path.target().kind()) {
                    case CLASS -> path.target().asClass();
                    case METHOD -> path.target().asMethod().declaringClass();
                    default -> throw new IllegalStateException("@Path on " + path.target());
                })
                .distinct()
                .flatMap(resource -> resource.methods().stream())
                .filter(method -> method.name().equals(operation.getOperationId()))
                .anyMatch(method -> isAnnotated(method, annotation));
    }

    private static boolean isAnnotated(MethodInfo method, DotName annotation) {
        return method.hasDeclaredAnnotation(annotation)
                || method.declaringClass().hasDeclaredAnnotation(annotation);
    }
}
