package org.setwise.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The fonts that come with the application, on every machine the same. Without this, the fonts of the machine would be
 * looked through, and a list of them left in the home of whoever runs the server.
 */
final class OwnFonts implements FontMapper {
    private static final String PLACE = "/net/sf/jasperreports/fonts/dejavu/";

    private final TrueTypeFont font;

    OwnFonts() {
        try (InputStream bytes = open("DejaVuSans.ttf")) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(OwnFonts.class.getResourceAsStream(PLACE + file), "no font " + file);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor description) {
        return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor description) {
        return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor description, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, false);
    }
}
