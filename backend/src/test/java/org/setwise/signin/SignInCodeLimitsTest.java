package org.setwise.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.signin.CodeByMail.ask;
import static org.setwise.signin.CodeByMail.askFrom;
import static org.setwise.signin.CodeByMail.newAddress;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setwise.AtOnce;
import org.setwise.MailServer;
import org.setwise.SignedIn;

@QuarkusTest
@QuarkusTestResource(MailServer.class)
class SignInCodeLimitsTest {
    @Inject
    SignedIn signedIn;

    @Test
    void anAddressIsSentFiveCodesAnHour() {
        String email = newAddress();
        for (int i = 0; i < 5; i++) {
            askFrom(somePlace(), email).then().statusCode(202);
        }

        tooMany(askFrom(somePlace(), email));
        askFrom(somePlace(), newAddress()).then().statusCode(202);

        signedIn.write(
                "update sign_in_code set created_at = created_at - interval '61 minutes' where email = ?", email);
        askFrom(somePlace(), email).then().statusCode(202);
    }

    @Test
    void aKnownAddressIsLimitedLikeAnUnknownOne() {
        String known = signedIn.named("Amara").email();
        String unknown = newAddress();
        for (int i = 0; i < 5; i++) {
            ask(known);
            ask(unknown);
        }

        assertThat(ask(known).asString().replaceAll("\\d+ minutes", ""))
                .isEqualTo(ask(unknown).asString().replaceAll("\\d+ minutes", ""));
    }

    @Test
    void fromOnePlaceThirtyCodesAnHourAreAskedFor() {
        String network =
                "2001:db8:" + Integer.toHexString(ThreadLocalRandom.current().nextInt(0xffff)) + ":"
                        + Integer.toHexString(ThreadLocalRandom.current().nextInt(0xffff)) + "::";
        for (int i = 1; i <= 30; i++) {
            askFrom(network + i, newAddress()).then().statusCode(202);
        }

        tooMany(askFrom(network + "ffff", newAddress()));
        askFrom(somePlace(), newAddress()).then().statusCode(202);
    }

    @Test
    void requestsAtTheSameMomentDoNotPassTheLimit() {
        String email = newAddress();

        List<Integer> statuses = AtOnce.each(8, i -> askFrom(somePlace(), email).statusCode());

        assertThat(statuses).filteredOn(status -> status == 202).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,               203.0.113.7",
        "2001:db8:1:2:3:4:5:6,      2001:db8:1:2::/64",
        "2001:db8:1:2:ffff:ffff::1, 2001:db8:1:2::/64"
    })
    void aPlaceIsAnAddressOrTheNetworkOfOne(String address, String place) {
        assertThat(RequestSource.of(address)).isEqualTo(place);
    }

    private static String somePlace() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    private static void tooMany(Response response) {
        response.then().statusCode(429).body("type", equalTo("/problems/too-many-codes"));
        assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(3000, 3600);
    }
}
