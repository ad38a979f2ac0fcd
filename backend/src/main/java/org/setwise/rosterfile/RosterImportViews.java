package org.setwise.rosterfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.Roster;
import org.setwise.programme.RosterRepository;

/** Shows imports to the programme's organisers. */
@ApplicationScoped
class RosterImportViews {
    private final RosterChangeRepository changes;
    private final RosterRepository rosters;
    private final Clock clock;

    RosterImportViews(RosterChangeRepository changes, RosterRepository rosters, Clock clock) {
        this.changes = changes;
        this.rosters = rosters;
        this.clock = clock;
    }

    RosterImportView view(RosterImport file) {
        Roster roster = rosters.findById(file.rosterId());
        // The version before the counts: should the roster change in between, applying is refused.
        int version = rosters.entriesVersion(file.rosterId());
        RosterImportCounts counts = file.state() == RosterImportState.READY
                ? changes.count(file.id(), LocalDate.now(clock))
                : file.applied().orElse(null);
        return new RosterImportView(
                file.id(),
                roster.programmeId(),
                new NamedRef(roster.id(), roster.name()),
                file.fileName(),
                file.source(),
                file.validFrom(),
                file.state(),
                file.separator(),
                file.encoding(),
                file.dateOrder(),
                file.isDateOrderAssumed(),
                file.columns(),
                file.linesTotal(),
                file.linesRead(),
                counts,
                file.createdAt(),
                file.appliedAt(),
                version,
                allowedActions(file.state(), counts));
    }

    private static List<String> allowedActions(RosterImportState state, RosterImportCounts counts) {
        List<String> actions = new ArrayList<>();
        if (state == RosterImportState.AWAITING_FILE || state == RosterImportState.READY) {
            actions.add("readRosterFile");
        }
        if (state == RosterImportState.READY && counts.refused() == 0) {
            actions.add("applyRosterImport");
        }
        actions.add("discardRosterImport");
        return actions;
    }
}
