package org.setwise.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.setwise.MailServer;

/** An installation to try Setwise with, on a database of its own. */
public class Trial implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("setwise.demo", "true", "quarkus.http.proxy.proxy-address-forwarding", "false");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TrialDatabase.class), new TestResourceEntry(MailServer.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
