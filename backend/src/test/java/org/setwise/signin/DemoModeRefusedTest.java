package org.setwise.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.SignedIn;
import org.setwise.platform.work.StartRefused;

@QuarkusTest
class DemoModeRefusedTest {
    private static final String EMBEDDED = "jdbc:postgresql://127.0.0.1:5433/setwise";

    @Inject
    SignedIn signedIn;

    @Test
    void outsideATrialThereAreNoDemoPeople() {
        given().get("/api/demo/people").then().statusCode(404);
        given().get("/api/about").then().body("demoMode", equalTo(false));
    }

    @Test
    void outsideATrialNobodyEntersAsADemoPersonNotEvenWhereSomeAreLeft() {
        SignedIn.Somebody left = signedIn.named("Left Over");
        signedIn.write(
                "insert into demo_person (person_id, role, story, position) values (?, 'Member', 'Was forgotten', -1)",
                left.id());

        given().contentType("application/json")
                .body("{\"personId\": \"" + left.id() + "\"}")
                .post("/api/demo/sign-ins")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void aTrialRunsOnItsOwnDatabaseForThisMachineOnly(String host) {
        assertThat(new DemoMode(true, EMBEDDED, Optional.of(EMBEDDED), host, false).objection())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.7", "::", "setwise.example.org", "127.0.0.1.example.org"})
    void aTrialIsNotOpenToOtherMachines(String host) {
        refused(new DemoMode(true, EMBEDDED, Optional.of(EMBEDDED), host, false), "QUARKUS_HTTP_HOST");
    }

    @Test
    void aTrialDoesNotRunOnADatabaseOfSomebodysOwn() {
        refused(
                new DemoMode(true, "jdbc:postgresql://db/setwise", Optional.empty(), "127.0.0.1", false),
                "QUARKUS_DATASOURCE_JDBC_URL");
        refused(
                new DemoMode(true, "jdbc:postgresql://db/setwise", Optional.of(EMBEDDED), "127.0.0.1", false),
                "QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void noProxyLeadsToATrial() {
        refused(
                new DemoMode(true, EMBEDDED, Optional.of(EMBEDDED), "127.0.0.1", true),
                "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING");
    }

    @Test
    void anInstallationThatIsNoTrialRunsAnywhere() {
        assertThat(new DemoMode(false, "jdbc:postgresql://db/setwise", Optional.empty(), "0.0.0.0", true).objection())
                .isEmpty();
    }

    private static void refused(DemoMode trial, String remedy) {
        assertThatThrownBy(() -> trial.refuseWhereUnsafe(new StartupEvent()))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("demo mode")
                .hasMessageContaining(remedy)
                .message()
                .hasLineCount(1);
    }
}
