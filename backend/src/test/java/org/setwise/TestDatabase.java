package org.setwise;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.setwise.platform.database.Directories;
import org.setwise.platform.database.EmbeddedDatabase;

/** One real PostgreSQL for all tests of a run, with the two roles of production, gone when the run ends. */
@QuarkusTestResource(TestDatabase.class)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String STARTED = "setwise.test.database.";

    /** Started once for each run: the class may be loaded anew for each test profile, the properties stay. */
    @Override
    public Map<String, String> start() {
        if (System.getProperty(STARTED + "quarkus.datasource.jdbc.url") == null) {
            startServer().configuration().forEach((name, value) -> System.setProperty(STARTED + name, value));
        }
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(STARTED))
                .collect(Collectors.toMap(name -> name.substring(STARTED.length()), System::getProperty));
    }

    private static EmbeddedDatabase startServer() {
        try {
            Path directory = Files.createTempDirectory("setwise-test-");
            EmbeddedDatabase database = EmbeddedDatabase.throwAway(directory);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                try {
                    Directories.delete(directory);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }));
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        // The server serves the next profile's application too, and stops with the process.
    }
}
