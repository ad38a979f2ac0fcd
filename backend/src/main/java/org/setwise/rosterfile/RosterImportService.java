package org.setwise.rosterfile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;
import org.setwise.programme.PlacesChanged;
import org.setwise.programme.Programme;
import org.setwise.programme.RosterRepository;

/**
 * How a file becomes part of a roster: its lines are kept beside the roster, compared with it as often as somebody looks,
 * and applied together. Whatever goes wrong before leaves the roster as it was.
 */
@ApplicationScoped
@Transactional
public class RosterImportService {
    private static final int LINES_AT_ONCE = 1000;
    private static final Duration KEPT_FOR = Duration.ofDays(1);

    private final RosterImportRepository imports;
    private final RosterChangeRepository changes;
    private final RosterImportViews views;
    private final RosterImportAccess access;
    private final RosterRepository rosters;
    private final Event<PlacesChanged> placesChanged;
    private final Event<RosterImported> imported;
    private final CurrentPerson currentPerson;
    private final Validator validator;
    private final Ids ids;
    private final Clock clock;

    RosterImportService(
            RosterImportRepository imports,
            RosterChangeRepository changes,
            RosterImportViews views,
            RosterImportAccess access,
            RosterRepository rosters,
            Event<PlacesChanged> placesChanged,
            Event<RosterImported> imported,
            CurrentPerson currentPerson,
            Validator validator,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.changes = changes;
        this.views = views;
        this.access = access;
        this.rosters = rosters;
        this.placesChanged = placesChanged;
        this.imported = imported;
        this.currentPerson = currentPerson;
        this.validator = validator;
        this.ids = ids;
        this.clock = clock;
    }

    public RosterImportView create(UUID rosterId, NewRosterImport wanted) {
        access.toImportInto(rosterId);
        RosterImport made = new RosterImport(
                ids.next(), rosterId, currentPerson.require(), wanted, LocalDate.now(clock), clock.instant());
        imports.persistAndFlush(made);
        return views.view(made);
    }

    public RosterImportView show(UUID importId) {
        access.toSee(importId);
        return views.view(imports.findById(importId));
    }

    /** @param kind null for all */
    public Page<RosterChange> listChanges(UUID importId, RosterChangeKind kind, PageRequest page) {
        access.toSee(importId);
        return changes.changes(importId, kind, LocalDate.now(clock), page);
    }

    /** @throws RosterImportIsNotReady while another file of this import is being read, and when one has been applied */
    void beginReading(UUID importId) {
        access.toSee(importId);
        imports.findAndLock(importId).orElseThrow(NotFound::new).beginReading(clock.instant());
    }

    /** All lines of the file are kept, or none; how far it has come can be seen meanwhile. */
    void read(UUID importId, RosterFile file, RosterFileForm form) {
        noteProgress(importId, form.lines(), 0);
        imports.forgetLines(importId);
        List<RosterLine> batch = new ArrayList<>(LINES_AT_ONCE);
        int[] read = {0};
        file.read(form, validator, line -> {
            batch.add(line);
            if (batch.size() == LINES_AT_ONCE) {
                imports.add(importId, batch);
                read[0] += batch.size();
                batch.clear();
                noteProgress(importId, form.lines(), read[0]);
            }
        });
        if (!batch.isEmpty()) {
            imports.add(importId, batch);
        }
        imports.measure();
        imports.refuseRepeated(importId);
        RosterImport done = imports.findById(importId);
        done.take(form);
        done.finishReading();
    }

    void giveUpReading(UUID importId) {
        imports.findAndLock(importId).ifPresent(RosterImport::giveUpReading);
    }

    private void noteProgress(UUID importId, int total, int read) {
        QuarkusTransaction.requiringNew().run(() -> imports.noteProgress(importId, total, read));
    }

    /**
     * Changes what differs, and nothing else, in one transaction. Of two who apply to one roster at the same moment the
     * second is told that the roster has changed.
     *
     * @param ifMatch the version of the roster's entries that was looked at
     * @throws RosterFileHasRefusedLines when a line could not be read
     */
    public RosterImportView apply(UUID importId, RosterImportDecision decision, String ifMatch) {
        Programme programme = access.toApply(importId);
        RosterImport file = imports.findAndLock(importId).orElseThrow(NotFound::new);
        file.requireReady();
        Etag.check(ifMatch, rosters.entriesVersion(file.rosterId()));
        LocalDate today = LocalDate.now(clock);
        RosterImportCounts counts = changes.count(importId, today);
        if (counts.refused() > 0) {
            throw new RosterFileHasRefusedLines(counts.refused());
        }
        if (decision.gone() == GoneEntries.END) {
            imports.endGone(importId, today, decision.lastDay() == null ? today : decision.lastDay());
        }
        imports.applyLines(importId, today, clock.instant());
        imports.forgetLines(importId);
        imports.measure();
        file.apply(counts, clock.instant());
        imports.flush();
        imported.fire(new RosterImported(programme.id(), file.rosterId(), importId));
        placesChanged.fire(new PlacesChanged(programme.id()));
        return views.view(file);
    }

    /** Forgets a file that is not wanted; what has been applied stays. */
    public void discard(UUID importId) {
        access.toSee(importId);
        imports.delete(imports.findAndLock(importId).orElseThrow(NotFound::new));
    }

    /** Addresses are not kept for longer than somebody needs to look them through. */
    @Scheduled(every = "1h", delayed = "7m", identity = "forget-roster-imports")
    void forgetUnapplied() {
        imports.forgetUnapplied(clock.instant().minus(KEPT_FOR));
    }
}
