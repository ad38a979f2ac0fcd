package org.setwise.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    /** Lines about one thing. */
    record Section(String title, String note, List<Line> lines) {}

    /** One figure of each column. */
    record Line(String label, List<Cell> cells) {}

    /**
     * A figure in words.
     *
     * @param number as a spreadsheet reads it; empty where it is kept back
     * @param share how much of the longest bar, in percent; 0 for no bar
     */
    record Cell(String words, String number, int share) {}

    public boolean isComparison() {
        return columns.size() > 1;
    }

    String asCsv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(record("", "", columns.stream().map(SpreadsheetText::guarded)));
            for (Section section : sections) {
                for (Line line : section.lines()) {
                    csv.writeRecord(record(
                            section.title(),
                            SpreadsheetText.guarded(line.label()),
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

    private static List<String> record(String section, String label, Stream<String> cells) {
        List<String> record = new ArrayList<>(List.of(section, label));
        cells.forEach(record::add);
        return record;
    }

    /** The page on paper. Values are escaped: whatever people typed stays text. */
    @CheckedTemplate(basePath = "Report")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(ReportSheet sheet);
    }
}
