package org.setwise.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.person.EmailAddress;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;

/**
 * What organisers do with the rosters of their programmes. Whatever changes here may let somebody have a place who could
 * not before, so those who wait are looked through each time (rule 4).
 */
@ApplicationScoped
@Transactional
public class RosterService {
    private final RosterRepository rosters;
    private final RosterEntryRepository entries;
    private final ProgrammeRepository programmes;
    private final ProgrammeAccess access;
    private final Event<PlacesChanged> placesChanged;
    private final Ids ids;
    private final Clock clock;

    RosterService(
            RosterRepository rosters,
            RosterEntryRepository entries,
            ProgrammeRepository programmes,
            ProgrammeAccess access,
            Event<PlacesChanged> placesChanged,
            Ids ids,
            Clock clock) {
        this.rosters = rosters;
        this.entries = entries;
        this.programmes = programmes;
        this.access = access;
        this.placesChanged = placesChanged;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<RosterView> list(UUID programmeId, PageRequest request) {
        Programme programme = access.toOrganise(programmeId);
        Page<Roster> page =
                Page.of(rosters.ofProgramme(programmeId, request), request, roster -> List.of(roster.name()));
        return new Page<>(views(programme, page.items()), page.next());
    }

    public RosterView create(UUID programmeId, RosterDraft draft) {
        Programme programme = access.toOrganiseLocked(programmeId);
        UUID id = ids.next();
        requireNameFree(programmeId, draft.name(), id);
        requireRoom(programme, id, draft);
        Roster roster = new Roster(id, programmeId, draft, clock.instant());
        rosters.persistAndFlush(roster);
        return views(programme, List.of(roster)).getFirst();
    }

    public RosterView update(UUID rosterId, RosterDraft draft, String ifMatch) {
        Programme programme = programmeOf(rosterId);
        Roster roster = rosters.findByIdOptional(rosterId).orElseThrow(NotFound::new);
        Etag.check(ifMatch, roster.version());
        requireNameFree(programme.id(), draft.name(), rosterId);
        requireRoom(programme, rosterId, draft);
        roster.describe(draft);
        rosters.flush();
        placesChanged.fire(new PlacesChanged(programme.id()));
        return views(programme, List.of(roster)).getFirst();
    }

    /** @throws RosterIsInUse when a place came from it */
    public void remove(UUID rosterId) {
        Programme programme = programmeOf(rosterId);
        Roster roster = rosters.findByIdOptional(rosterId).orElseThrow(NotFound::new);
        if (rosters.isUsed(rosterId)) {
            throw new RosterIsInUse(roster.name());
        }
        entries.removeAllOf(rosterId);
        rosters.delete(roster);
        rosters.flush();
        placesChanged.fire(new PlacesChanged(programme.id()));
    }

    public Page<RosterEntryView> listEntries(UUID rosterId, String search, PageRequest request) {
        access.toOrganise(rosters.programmeOf(rosterId).orElseThrow(NotFound::new));
        Page<RosterEntry> page =
                Page.of(entries.ofRoster(rosterId, search, request), request, entry -> List.of(entry.email()));
        Set<String> holding = entries.holdingPlaces(
                rosterId, page.items().stream().map(RosterEntry::email).toList());
        return page.map(entry -> entry.shownOn(today(), holding.contains(entry.email())));
    }

    public RosterEntryView addEntry(UUID rosterId, RosterEntryDraft draft) {
        Programme programme = programmeOf(rosterId);
        UUID id = ids.next();
        requireSound(rosterId, draft, id);
        RosterEntry entry = new RosterEntry(id, rosterId, draft, clock.instant());
        entries.persistAndFlush(entry);
        placesChanged.fire(new PlacesChanged(programme.id()));
        return shown(entry);
    }

    public RosterEntryView updateEntry(UUID entryId, RosterEntryDraft draft, String ifMatch) {
        UUID rosterId = entries.rosterOf(entryId).orElseThrow(NotFound::new);
        Programme programme = programmeOf(rosterId);
        RosterEntry entry = entries.findByIdOptional(entryId).orElseThrow(NotFound::new);
        Etag.check(ifMatch, entry.version());
        requireSound(rosterId, draft, entryId);
        entry.describe(draft);
        entries.flush();
        placesChanged.fire(new PlacesChanged(programme.id()));
        return shown(entry);
    }

    /** Whoever has a place through the entry keeps it: rule 2 looks at the day of admission. */
    public void removeEntry(UUID entryId) {
        programmeOf(entries.rosterOf(entryId).orElseThrow(NotFound::new));
        entries.delete(entries.findByIdOptional(entryId).orElseThrow(NotFound::new));
    }

    /** The programme, locked, of a roster the current person organises. */
    private Programme programmeOf(UUID rosterId) {
        return access.toOrganiseLocked(rosters.programmeOf(rosterId).orElseThrow(NotFound::new));
    }

    private void requireRoom(Programme programme, UUID rosterId, RosterDraft draft) {
        Places places = programmes.placesOf(programme).reserving(rosterId, draft.name(), draft.reservedPlaces());
        if (places.areExceeded()) {
            throw new PlacesAreClaimed(places);
        }
    }

    private void requireNameFree(UUID programmeId, String name, UUID rosterId) {
        if (rosters.hasAnother(programmeId, name, rosterId)) {
            throw new NameIsTaken(name);
        }
    }

    private void requireSound(UUID rosterId, RosterEntryDraft draft, UUID entryId) {
        if (draft.validTo() != null && draft.validTo().isBefore(draft.validFrom())) {
            throw new Invalid("validTo", "must not be before the first day");
        }
        if (entries.hasAnother(rosterId, EmailAddress.normalised(draft.email()), entryId)) {
            throw new NameIsTaken(draft.email());
        }
    }

    private List<RosterView> views(Programme programme, List<Roster> page) {
        Map<UUID, Places.RosterUse> uses = programmes.placesOf(programme).rosters().stream()
                .collect(Collectors.toMap(Places.RosterUse::rosterId, use -> use));
        Map<UUID, Integer> entriesOf =
                rosters.entriesOf(page.stream().map(Roster::id).toList());
        return page.stream()
                .map(roster -> new RosterView(
                        roster.id(),
                        roster.programmeId(),
                        roster.name(),
                        roster.reservedPlaces(),
                        uses.get(roster.id()).used(),
                        entriesOf.getOrDefault(roster.id(), 0),
                        roster.version()))
                .toList();
    }

    private RosterEntryView shown(RosterEntry entry) {
        return entry.shownOn(
                today(),
                !entries.holdingPlaces(entry.rosterId(), List.of(entry.email())).isEmpty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
