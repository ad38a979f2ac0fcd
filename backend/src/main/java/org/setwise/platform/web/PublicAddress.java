package org.setwise.platform.web;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach this installation, for links in what leaves it. */
@Singleton
public class PublicAddress {
    private final String root;

    PublicAddress(@ConfigProperty(name = "setwise.public-url") String root) {
        this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return root + path;
    }

    /** The name of the machine people reach, such as {@code sets.example.org}. */
    public String host() {
        return URI.create(root).getHost();
    }
}
