package org.setwise.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages on paper: their words in any script, for screen readers too, and nothing fetched for them. */
class PdfDocumentsTest {
    private final PdfDocuments documents = new PdfDocuments();

    @Test
    void wordsOfManyScriptsCanBeReadAndAreTagged() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                documents.print(page("<h1>Zoë Ångström</h1><p>Ελληνικά, кириллица, Łódź — “quoted”, 7 ≤ 9</p>")))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Zoë Ångström", "Ελληνικά, кириллица, Łódź — “quoted”, 7 ≤ 9");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A page");
        }
    }

    @Test
    void whatNoPageCanHoldIsReplaced() throws IOException {
        try (PDDocument document = Loader.loadPDF(documents.print(page("<p>bell\u0007 and half \uD83D a face</p>")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("bell").contains("a face");
        }
    }

    @Test
    void nothingIsFetched() throws IOException {
        List<String> asked = new ArrayList<>();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        try {
            String address = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
            documents.print(page("<p><img alt=\"\" src=\"" + address + "/image.png\" /> words</p>"
                    + "<style>@import url(" + address + "/style.css);</style>"));
        } finally {
            elsewhere.stop(0);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void aPageThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> documents.print("<html><body><p>no end")).isInstanceOf(RuntimeException.class);
    }

    private static String page(String body) {
        return "<html lang=\"en\"><head><title>A page</title><meta name=\"description\" content=\"A page\" /></head><body>"
                + body + "</body></html>";
    }
}
