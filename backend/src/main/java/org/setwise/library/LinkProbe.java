package org.setwise.library;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a web server whether a page is there, and reads nothing of it. Whoever may put links into the library could
 * otherwise make this server knock at doors inside its own network, so addresses that are not public are not asked.
 */
@Singleton
class LinkProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final boolean privateNetworks;

    LinkProbe(
            @ConfigProperty(name = "setwise.link-check.private-networks", defaultValue = "false")
                    boolean privateNetworks) {
        this.privateNetworks = privateNetworks;
    }

    /** Anything but an answer that the page is there, or has moved, is taken for dead. */
    LinkState look(String link) {
        try {
            URI address = URI.create(link);
            if (address.getHost() == null || !isPublic(address)) {
                return LinkState.DEAD;
            }
            return isThere(address) ? LinkState.ANSWERS : LinkState.DEAD;
        } catch (IOException | IllegalArgumentException unreachable) {
            return LinkState.DEAD;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return LinkState.UNCHECKED;
        }
    }

    private static boolean isThere(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            int answer = status(client, address, "HEAD");
            // Some servers answer nothing but a reading.
            boolean refusesToTell = answer == 405 || answer == 403 || answer == 501;
            int told = refusesToTell ? status(client, address, "GET") : answer;
            client.shutdownNow();
            return told < 400;
        }
    }

    private static int status(HttpClient client, URI address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .build();
        HttpResponse<?> response = client.send(request, HttpResponse.BodyHandlers.discarding());
        return response.statusCode();
    }

    private boolean isPublic(URI address) throws UnknownHostException {
        return privateNetworks
                || Arrays.stream(InetAddress.getAllByName(address.getHost())).noneMatch(LinkProbe::isInside);
    }

    private static boolean isInside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal(address)
                || isSharedByACarrier(address);
    }

    /** 100.64.0.0/10, behind which some clouds keep what their machines should not tell. */
    private static boolean isSharedByACarrier(InetAddress address) {
        byte[] octets = address.getAddress();
        return address instanceof Inet4Address && octets[0] == 100 && (octets[1] & 0xc0) == 64;
    }

    /** fc00::/7, which Java does not count as site-local. */
    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }
}
