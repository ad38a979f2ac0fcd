package org.setwise.rosterfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Takes a file in. It is laid down on the disk first, because how it is written shows only at its end; so neither its
 * length nor a slow line keeps memory or a transaction.
 */
@ApplicationScoped
public class RosterFileService {
    private final RosterImportService imports;

    RosterFileService(RosterImportService imports) {
        this.imports = imports;
    }

    /**
     * @param order how its dates are meant; null when they have to tell themselves
     * @throws RosterFileIsUnreadable when it is no roster; the import awaits another file then
     */
    public RosterImportView read(UUID importId, InputStream content, RosterDateOrder order) {
        imports.beginReading(importId);
        boolean done = false;
        Path copy = null;
        try {
            copy = Files.createTempFile("roster-", ".csv");
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            RosterFile file = new RosterFile(copy);
            imports.read(importId, file, file.survey(order));
            done = true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (!done) {
                imports.giveUpReading(importId);
            }
            forget(copy);
        }
        return imports.show(importId);
    }

    private static void forget(Path copy) {
        try {
            if (copy != null) {
                Files.delete(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
