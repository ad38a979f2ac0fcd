package org.setwise.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.setwise.platform.time.Ids;

/** Puts in what every installation's library begins with. What somebody changed or removed stays so. */
@ApplicationScoped
public class StandardLibraryService {
    private static final String STOCK = "/library/standard.json";

    private final LibraryRepository library;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    StandardLibraryService(LibraryRepository library, ObjectMapper json, Ids ids, Clock clock) {
        this.library = library;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void putInWhatIsMissing(@Observes StartupEvent start) {
        Set<String> present = library.standardKeys();
        for (Standard standard : stock()) {
            if (!present.contains(standard.key())) {
                standard.item().requireSound();
                library.addStandard(ids.next(), standard.key(), standard.item(), clock.instant());
            }
        }
    }

    private List<Standard> stock() {
        try (InputStream stock = StandardLibraryService.class.getResourceAsStream(STOCK)) {
            return List.of(json.readValue(stock, Standard[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param key by which it is known again at the next start */
    private record Standard(String key, LibraryItemDraft item) {}
}
