package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Learning logs, each its owner's. */
@Singleton
class LogWorlds implements Worlds {
    @Inject
    Casting casting;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("writeLogEntry", () -> casting.around(casting.set()).sending(draft())),
                entry("updateLogEntry", () -> withAnEntry().matching().sending(draft())),
                entry("deleteLogEntry", this::withAnEntry));
    }

    private Map<String, Object> draft() {
        return Map.of("day", casting.today().toString(), "text", "I can wait.");
    }

    /** Of somebody who is nothing else to the set. */
    private World withAnEntry() throws SQLException {
        World world = casting.around(casting.set());
        UUID owner = casting.set().member(0);
        UUID entry = casting.ids.next();
        casting.sql.run(
                owner,
                "insert into log_entry (id, person_id, day, text, written_at) values (?, ?, current_date, 'I can wait.', now())",
                entry,
                owner);
        return world.ownedBy(owner).where("entryId", entry);
    }
}
