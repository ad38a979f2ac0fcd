package org.setwise.platform.web;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setwise.platform.work.StartRefused;

/** The Jitsi Meet server whose calls are shown inside the room, if the installation has one. */
@Singleton
public class VideoServer {
    private static final Pattern HOST = Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(:[0-9]{1,5})?");

    private final Optional<String> domain;

    VideoServer(@ConfigProperty(name = "setwise.jitsi.domain") Optional<String> domain) {
        this.domain = domain.map(String::strip).filter(name -> !name.isEmpty());
        if (this.domain.filter(name -> !HOST.matcher(name).matches()).isPresent()) {
            throw new StartRefused("SETWISE_JITSI_DOMAIN names a host, such as meet.example.org, and nothing else");
        }
    }

    /** Where pages may frame it: {@code https://meet.example.org}. */
    Optional<String> origin() {
        return domain.map(name -> "https://" + name);
    }

    /**
     * The call to show inside the page: the one that is linked, if it is on this server, or one of its own where none is linked. Calls on other
     * servers open beside the page.
     *
     * @param link to a call; null for none
     * @param room what the call is called that has no link
     */
    public Optional<String> callFor(String link, String room) {
        return domain.flatMap(name -> {
            if (link == null) {
                return Optional.of("https://" + name + "/" + room);
            }
            return isOn(name, link) ? Optional.of(link) : Optional.empty();
        });
    }

    private static boolean isOn(String name, String link) {
        try {
            URI address = URI.create(link);
            return "https".equals(address.getScheme()) && name.equalsIgnoreCase(address.getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
