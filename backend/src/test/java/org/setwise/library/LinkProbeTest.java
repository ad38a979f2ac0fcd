package org.setwise.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server on this machine plays the publishers. */
class LinkProbeTest {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer publisher;

    @BeforeEach
    void publish() throws IOException {
        publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publisher.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            boolean onlyReading = path.endsWith("only-reading");
            int status = onlyReading
                    ? (exchange.getRequestMethod().equals("HEAD") ? 405 : 200)
                    : Integer.parseInt(path.substring(1));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        publisher.start();
    }

    @AfterEach
    void close() {
        publisher.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"200, ANSWERS", "301, ANSWERS", "404, DEAD", "410, DEAD", "500, DEAD"})
    void theAnswerTellsWhetherThePageIsThere(int status, LinkState state) {
        assertThat(new LinkProbe(true).look(link("/" + status))).isEqualTo(state);
        assertThat(asked).containsExactly("HEAD /" + status);
    }

    @Test
    void aServerThatRefusesToTellIsReadFrom() {
        assertThat(new LinkProbe(true).look(link("/only-reading"))).isEqualTo(LinkState.ANSWERS);
    }

    @Test
    void nobodyMakesThisServerKnockInsideItsOwnNetwork() {
        assertThat(new LinkProbe(false).look(link("/200"))).isEqualTo(LinkState.DEAD);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/",
                "http://[fd00::1]/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://100.100.100.200/",
                "http://no such place/",
                "http:///nowhere"
            })
    void whatIsNotPublicIsDead(String link) {
        assertThat(new LinkProbe(false).look(link)).isEqualTo(LinkState.DEAD);
    }

    private String link(String path) {
        return "http://127.0.0.1:" + publisher.getAddress().getPort() + path;
    }
}
