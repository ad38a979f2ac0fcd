package org.setwise.rosterfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.document.SpreadsheetText;
import org.setwise.programme.RosterEntry;
import org.setwise.programme.RosterEntryRepository;

/** Writes rosters as files that an import reads back without changing anything: it takes the apostrophes away again. */
@ApplicationScoped
@Transactional
public class RosterExportService {
    private final RosterEntryRepository entries;
    private final RosterImportAccess access;

    RosterExportService(RosterEntryRepository entries, RosterImportAccess access) {
        this.entries = entries;
        this.access = access;
    }

    /** The whole roster by address, with headings. */
    public String export(UUID rosterId) {
        access.toImportInto(rosterId);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            write(rosterId, csv);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private void write(UUID rosterId, CsvWriter csv) {
        csv.writeRecord("email", "name", "valid from", "valid to", "note", "source");
        for (RosterEntry entry : entries.allOf(rosterId)) {
            csv.writeRecord(List.of(
                    SpreadsheetText.guarded(entry.email()),
                    SpreadsheetText.guarded(entry.name()),
                    entry.validFrom().toString(),
                    entry.validTo() == null ? "" : entry.validTo().toString(),
                    SpreadsheetText.guarded(entry.note()),
                    SpreadsheetText.guarded(entry.source())));
        }
    }
}
