package org.setwise.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.SignedIn;

@QuarkusTest
class DocumentationTest {
    @Inject
    SignedIn signedIn;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/docs",
                "/api/docs/",
                "/api/docs/swagger-ui-bundle.js",
                "/api/openapi",
                "/api/openapi.json",
                "/api/openapi.yaml",
                "/api/openapi.yml"
            })
    void theDocumentationIsForAdministrators(String path) {
        given().redirects().follow(false).get(path).then().statusCode(401);
        given().redirects()
                .follow(false)
                .cookie("setwise", "stale")
                .get(path)
                .then()
                .statusCode(401);
        signedIn.named("Amara")
                .asks()
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(403);
        signedIn.administrator().asks().get(path).then().statusCode(200);
    }

    @Test
    void aBrowserIsLedToWhereOneSignsInAndBack() {
        given().redirects()
                .follow(false)
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/api/docs/")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/sign-in?return=%2Fapi%2Fdocs%2F"));
    }

    @Test
    void swaggerUiMayStartItselfAndNothingElseMay() {
        SignedIn.Somebody administrator = signedIn.administrator();

        administrator
                .asks()
                .accept("text/html")
                .get("/api/docs/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("tryItOutEnabled: true"))
                .body(containsString("/api/openapi"))
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"))
                .header("Content-Security-Policy", containsString("connect-src 'self'"));
        administrator
                .asks()
                .get("/api/me")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self';"));
    }

    @Test
    void whatAnAdministratorTriesThereIsDoneInTheirName() {
        SignedIn.Somebody administrator = signedIn.administrator();

        administrator
                .asks()
                .header("Sec-Fetch-Site", "same-origin")
                .header("Referer", "http://localhost/api/docs/")
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Ada\", \"timeZone\": \"Europe/London\"}")
                .put("/api/me")
                .then()
                .statusCode(200);
    }
}
