package org.setwise.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.setwise.platform.document.SpreadsheetText;

/**
 * Reports side by side, in words and numbers, for paper and for spreadsheets.
 *
 * @param organisation whose programmes they are
 * @param countedOn when the figures were made, in words
 * @param columns what each column is about
 */
record ReportSheet(String title, String organisation, String countedOn, List<String> columns, List<Section> sections) {
    static final int PERCENT = 100;

    /**
     * Lines about one thing.
     *
     * @param counts whether they count, so that bars are as long as they are to each other
     */
    record Section(String title, String note, boolean counts, List<Line> lines) {}

    /** One figure of each column. */
    record Line(String label, List<Cell> cells) {}

    /**
     * A figure in words.
     *
     * @param number as a spreadsheet reads it; empty where it reads the words
     * @param share how much of the longest bar, in percent; 0 for no bar
     * @param told false where there is no figure, and the words say why
     */
    record Cell(String words, String number, int share, boolean told) {
        Cell scaled(int longest) {
            return new Cell(words, number, share * PERCENT / longest, told);
        }

        Cell withoutBar() {
            return new Cell(words, number, 0, told);
        }
    }

    public boolean isComparison() {
        return columns.size() > 1;
    }

    String asCsv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(record("", "", columns.stream()));
            for (Section section : sections) {
                for (Line line : section.lines()) {
                    csv.writeRecord(record(
                            section.title(),
                            line.label(),
                            line.cells().stream().map(cell -> cell.number().isEmpty() ? cell.words() : cell.number())));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    String asPage() {
        return Templates.page(this).render();
    }

    /** Titles and labels are what people typed; numbers and words of ours are guarded with them, which changes nothing. */
    private static List<String> record(String section, String label, Stream<String> cells) {
        return Stream.concat(Stream.of(section, label), cells)
                .map(SpreadsheetText::guarded)
                .toList();
    }

    /** The page on paper. Values are escaped: whatever people typed stays text. */
    @CheckedTemplate(basePath = "Report")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(ReportSheet sheet);
    }
}
