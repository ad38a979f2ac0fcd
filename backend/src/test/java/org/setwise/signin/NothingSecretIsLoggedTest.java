package org.setwise.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.signin.CodeByMail.newAddress;
import static org.setwise.signin.CodeByMail.other;
import static org.setwise.signin.CodeByMail.receive;
import static org.setwise.signin.CodeByMail.type;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;
import org.setwise.SignedIn;

@QuarkusTest
@QuarkusTestResource(MailServer.class)
class NothingSecretIsLoggedTest {
    @MailServer.Here
    MailServer mails;

    @Inject
    SignedIn signedIn;

    @Test
    void neitherCodesNorSecretsReachTheLogOrTheDatabase() {
        Listener log = new Listener();
        Logger root = Logger.getLogger("");
        root.addHandler(log);
        try {
            String email = newAddress();
            String code = receive(mails, email);
            type(email, other(code));
            String cookie = type(email, code).cookie("setwise");
            SignedIn.Somebody somebody = new SignedIn.Somebody(null, null, email, cookie);
            String token = somebody.asks()
                    .body("{\"name\": \"x\", \"scope\": \"READ\", \"expiresAt\": \"%s\"}"
                            .formatted(Instant.now().plusSeconds(60)))
                    .post("/api/tokens")
                    .path("secret");
            somebody.asks().body("{\"name\": ").post("/api/tokens");
            Logger.getLogger("org.setwise").warning("the listener hears");

            assertThat(log.heard).anyMatch(line -> line.contains("the listener hears"));
            assertThat(log.heard)
                    .noneMatch(line -> line.contains(code) || line.contains(cookie) || line.contains(token));
            assertThat(signedIn.count(
                            "select count(*) from sign_in_code c where c::text like '%' || ? || '%' and email = ?",
                            "," + code + ",", email))
                    .isZero();
            assertThat(signedIn.count("select count(*) from sign_in s where s::text like '%' || ? || '%'", cookie))
                    .isZero();
            assertThat(signedIn.count(
                            "select count(*) from personal_access_token t where t::text like '%' || ? || '%'", token))
                    .isZero();
        } finally {
            root.removeHandler(log);
        }
    }

    private static final class Listener extends Handler {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        private Listener() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            heard.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + line.getThrown());
        }

        @Override
        public void flush() {
            // Heard at once.
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    }
}
