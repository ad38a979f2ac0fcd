package org.setwise.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.SignedIn;

/** The contract is read by people and programs who have nothing else. */
@QuarkusTest
class ContractTest {
    @Inject
    SignedIn signedIn;

    @Inject
    ObjectMapper json;

    private JsonNode contract;
    private List<JsonNode> operations;

    @BeforeEach
    void read() throws IOException {
        contract = json.readTree(
                signedIn.administrator().asks().get("/api/openapi.json").asString());
        operations = new ArrayList<>();
        contract.get("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/api/trial"))
                .forEach(path -> path.getValue().forEach(operations::add));
    }

    @Test
    void everyOperationSaysWhatItIsCalledAndWhatItDoes() {
        Set<String> ids = new TreeSet<>();
        for (JsonNode operation : operations) {
            assertThat(operation.path("operationId").asText()).isNotBlank();
            assertThat(ids.add(operation.get("operationId").asText())).isTrue();
            assertThat(operation.path("tags")).as(name(operation)).hasSize(1);
            assertThat(operation.path("summary").asText()).as(name(operation)).isNotBlank();
        }
        assertThat(ids).contains("getAbout", "signIn", "updateMe", "createToken", "appointOrganiser");
    }

    @Test
    void everyTagIsDescribed() {
        Set<String> described = new TreeSet<>();
        contract.get("tags").forEach(tag -> {
            if (!tag.path("description").asText().isBlank()) {
                described.add(tag.get("name").asText());
            }
        });
        for (JsonNode operation : operations) {
            assertThat(described).contains(operation.get("tags").get(0).asText());
        }
    }

    @Test
    void everyBodyHasAnExample() {
        Set<String> without = new TreeSet<>();
        for (JsonNode operation : operations) {
            bodies(operation)
                    .filter(body -> !body.has("example"))
                    .forEach(
                            body -> without.add(body.path("schema").path("$ref").asText(name(operation))));
        }
        assertThat(without)
                .as("write src/main/resources/openapi/examples/<Schema>.json for each")
                .isEmpty();
    }

    @Test
    void everyOperationTellsHowItRefuses() {
        for (JsonNode operation : operations) {
            JsonNode responses = operation.get("responses");
            boolean open = operation.get("security").isEmpty();
            assertThat(responses.has("401") || open).as(name(operation)).isTrue();
            assertThat(responses.has("422") || !operation.has("requestBody"))
                    .as(name(operation))
                    .isTrue();
            responses.properties().stream()
                    .filter(response -> response.getKey().compareTo("400") >= 0)
                    .map(response -> resolved(response.getValue()))
                    .forEach(response -> assertThat(response.at("/content/application~1problem+json/schema/$ref")
                                    .asText())
                            .as(name(operation))
                            .isEqualTo("#/components/schemas/Problem"));
        }
    }

    @Test
    void everyOperationTellsHowItSucceeds() {
        assertThat(operations)
                .allSatisfy(operation -> assertThat(operation.get("responses").properties())
                        .as(name(operation))
                        .anyMatch(response -> response.getKey().startsWith("2")));
        assertThat(operation("createToken")
                        .at("/responses/201/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/CreatedToken");
        assertThat(operation("signIn").get("responses").has("200")).isFalse();
    }

    @Test
    void whatIsAlwaysThereIsRequiredAndTheRestMayBeNull() {
        JsonNode me = contract.at("/components/schemas/Me");
        assertThat(me.get("required").toString())
                .contains("administrator", "version", "organises")
                .doesNotContain("name");
        assertThat(me.at("/properties/name/type").toString()).contains("null");
        assertThat(me.at("/properties/experienceLevel/anyOf")).hasSize(2);
        assertThat(me.at("/properties/id/format").asText()).isEqualTo("uuid");
        assertThat(contract.at("/components/schemas/SignInAttempt/properties/email/format")
                        .asText())
                .isEqualTo("email");
    }

    @Test
    void aPageIsCalledAfterWhatIsOnIt() {
        assertThat(contract.at("/components/schemas/PersonAccountPage/properties/items/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/PersonAccount");
        assertThat(contract.at("/components/schemas/OrganisationPage").isMissingNode())
                .isFalse();
    }

    @Test
    void whatATokenCannotDoIsForTheCookieOnly() {
        assertThat(operation("createToken").get("security").toString()).isEqualTo("[{\"cookie\":[]}]");
        assertThat(operation("getMe").get("security").toString()).isEqualTo("[{\"cookie\":[]},{\"token\":[]}]");
        assertThat(operation("getAbout").get("security")).isEmpty();
    }

    private JsonNode operation(String id) {
        return operations.stream()
                .filter(operation -> name(operation).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String name(JsonNode operation) {
        return operation.path("operationId").asText();
    }

    private static Stream<JsonNode> bodies(JsonNode operation) {
        return Stream.concat(
                        Stream.of(operation.path("requestBody")),
                        operation.get("responses").valueStream())
                .map(part -> part.at("/content/application~1json"))
                .filter(body -> !body.isMissingNode());
    }

    private JsonNode resolved(JsonNode response) {
        return response.has("$ref") ? contract.at(response.get("$ref").asText().substring(1)) : response;
    }
}
