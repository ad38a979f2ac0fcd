package org.setwise;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says where to go once the server listens, and serves until it is asked to stop. With the argument {@code seed} it only
 * starts, which has put the demo data in, and ends.
 */
public class ReadySetwise implements QuarkusApplication {
    private final int port;
    private final boolean demo;

    ReadySetwise(
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "setwise.demo", defaultValue = "false") boolean demo) {
        this.port = port;
        this.demo = demo;
    }

    @Override
    public int run(String... arguments) {
        if (List.of(arguments).contains("seed")) {
            return 0;
        }
        System.out.printf("%n  Setwise is ready:  http://localhost:%d%n", port);
        if (demo) {
            System.out.println("  Who to be:         choose a demo person on the sign-in page");
        }
        System.out.printf("  Stop with:         Ctrl-C%n%n");
        Quarkus.waitForExit();
        return 0;
    }
}
