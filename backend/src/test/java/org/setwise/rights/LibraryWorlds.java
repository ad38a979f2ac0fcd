package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;

/** The library of a programme, and the one for everybody. */
@Singleton
class LibraryWorlds implements Worlds {
    private static final Map<String, Object> GUIDE =
            Map.of("kind", "GUIDE", "title", "A guide", "link", "http://127.0.0.1:9/nowhere", "oldLink", false);

    @Inject
    Casting casting;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("addLibraryItem", () -> people().sending(GUIDE)),
                entry("addProgrammeLibraryItem", () -> people().sending(GUIDE)),
                entry("updateLibraryItem", () -> withAGuide().matching().sending(GUIDE)),
                entry("removeLibraryItem", this::withAGuide),
                entry("checkLibraryLink", this::withAGuide));
    }

    private World people() throws SQLException {
        return casting.around(casting.set());
    }

    private World withAGuide() throws SQLException {
        World world = people();
        UUID item = ids.next();
        sql.run(
                null,
                "insert into library_item (id, programme_id, kind, title, link, created_at)"
                        + " values (?, ?, 'GUIDE', 'A guide', 'http://127.0.0.1:9/nowhere', now())",
                item,
                world.id("programmeId"));
        return world.where("itemId", item);
    }
}
