package org.setwise.rights;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody can read of an answer, also where it comes packed or on paper. For tests only. */
final class ReadableText {
    private ReadableText() {}

    static String of(Response answer) {
        String type = String.valueOf(answer.contentType());
        try {
            if (type.startsWith("application/zip")) {
                return unpacked(answer.asByteArray());
            }
            if (type.startsWith("application/pdf")) {
                try (PDDocument paper = Loader.loadPDF(answer.asByteArray())) {
                    return new PDFTextStripper().getText(paper);
                }
            }
            return answer.asString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String unpacked(byte[] archive) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
