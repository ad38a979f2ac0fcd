package org.setwise.platform.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Prints pages as PDF: tagged for screen readers (PDF/UA), their fonts inside them, nothing fetched from anywhere.
 *
 * <p>A page is well-formed XHTML, such as a template makes that begins with {@code Document/page.html}: it says its language
 * and its title, and its styles stand in it.
 */
@ApplicationScoped
public class PdfDocuments {
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        // What it notes about a page may quote the page.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFonts());
    }

    /**
     * The page on paper.
     *
     * @param xhtml the page
     * @throws UncheckedIOException when it is not well-formed, or says neither language nor title
     */
    public byte[] print(String xhtml) {
        try (ByteArrayOutputStream paper = new ByteArrayOutputStream()) {
            PdfRendererBuilder printer = new PdfRendererBuilder();
            printer.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            printer.usePdfUaAccessibility(true);
            font(printer, "DejaVuSans.ttf", "Sans", 400, FontStyle.NORMAL);
            font(printer, "DejaVuSans-Bold.ttf", "Sans", 700, FontStyle.NORMAL);
            font(printer, "DejaVuSans-Oblique.ttf", "Sans", 400, FontStyle.ITALIC);
            font(printer, "DejaVuSerif.ttf", "Serif", 400, FontStyle.NORMAL);
            printer.withHtmlContent(NOT_IN_XML.matcher(xhtml).replaceAll("\uFFFD"), null);
            printer.toStream(paper);
            printer.run();
            return paper.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void font(PdfRendererBuilder printer, String file, String family, int weight, FontStyle style) {
        FSSupplier<InputStream> bytes = () -> OwnFonts.open(file);
        printer.useFont(bytes, family, weight, style, true);
    }
}
