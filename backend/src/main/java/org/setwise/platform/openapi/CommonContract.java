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
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Adds to the contract what is the same for every operation: how to authenticate, the key of a creating operation,
 * examples, and every problem that may be answered. So no resource repeats it, and none forgets it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName IDEMPOTENT = DotName.createSimple("org.setwise.platform.idempotency.Idempotent");
    private static final DotName IN_PERSON = DotName.createSimple("org.setwise.platform.security.InPerson");
    private static final DotName RESPONSE_STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName REFUSES = DotName.createSimple(Refuses.class.getName());
    private static final String COOKIE = "cookie";
    private static final String TOKEN = "token";

    private final ContractCode code;

    public CommonContract(IndexView index) {
        this.code = new ContractCode(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents()
                .addSecurityScheme(
                        COOKIE,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("setwise")
                                .description("The sign-in of a person's browser, set by `signIn`"))
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A personal access token, `setwise_pat_…`, made by `createToken`"));
        contract.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
        new ContractSchemas(contract, code).complete();
        if (contract.getPaths() != null) {
            contract.getPaths().getPathItems().values().forEach(this::complete);
        }
        ProblemExamples.declareIn(contract);
        new ContractExamples(contract).add();
    }

    private void complete(PathItem path) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry :
                path.getOperations().entrySet()) {
            complete(entry.getKey(), entry.getValue());
        }
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        boolean open = code.isAnnotated(operation, PERMIT_ALL);
        boolean idempotent = code.isAnnotated(operation, IDEMPOTENT);
        operation.setSecurity(open ? List.of() : waysIn(operation));
        if (idempotent) {
            operation.addParameter(idempotencyKey());
        }
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        boolean hasBody = operation.getRequestBody() != null;
        boolean addressed = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
        boolean asked = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        boolean versioned = parameters.stream().anyMatch(CommonContract::namesVersion);

        succeed(operation);
        for (var refusal : code.annotations(operation, REFUSES)) {
            int status = refusal.value("status").asInt();
            operation
                    .getResponses()
                    .addAPIResponse(
                            Integer.toString(status),
                            ProblemExamples.response(
                                    status, refusal.value("when").asString()));
        }
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
        // All that is left to refuse where anybody may read.
        declare(operation, 406, open && !writes && !asked && !addressed);
        declare(operation, 500, true);
    }

    private List<SecurityRequirement> waysIn(Operation operation) {
        SecurityRequirement cookie = OASFactory.createSecurityRequirement().addScheme(COOKIE);
        return code.isAnnotated(operation, IN_PERSON)
                ? List.of(cookie)
                : List.of(cookie, OASFactory.createSecurityRequirement().addScheme(TOKEN));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("A new word for each new request; sent again with the same one, the request acts once")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(200));
    }

    private static boolean namesVersion(Parameter parameter) {
        if (!"If-Match".equals(parameter.getName())) {
            return false;
        }
        parameter.setDescription("The `ETag` of the version that is to be changed");
        parameter.setExample("\"3\"");
        return true;
    }

    /** Puts the answer of success under the status it really has. */
    private void succeed(Operation operation) {
        APIResponses responses = operation.getResponses();
        code.annotations(operation, RESPONSE_STATUS).forEach(status -> {
            String real = Integer.toString(status.value().asInt());
            List<String> guessed = responses.getAPIResponses().keySet().stream()
                    .filter(guess -> guess.startsWith("2") && !guess.equals(real))
                    .toList();
            guessed.forEach(guess -> {
                responses.addAPIResponse(real, responses.getAPIResponse(guess));
                responses.removeAPIResponse(guess);
            });
        });
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null && status.startsWith("2")) {
                response.setDescription(ProblemExamples.success(status));
            }
        });
    }

    private static void declare(Operation operation, int status, boolean applies) {
        String code = Integer.toString(status);
        APIResponses responses = operation.getResponses();
        APIResponse declared = responses.getAPIResponse(code);
        if (declared != null && (declared.getContent() != null || declared.getRef() != null)) {
            return;
        }
        // The framework declares some by itself: where they do not apply, and without saying that they are problems.
        responses.removeAPIResponse(code);
        if (applies) {
            responses.addAPIResponse(code, ProblemExamples.reference(status));
        }
    }
}
