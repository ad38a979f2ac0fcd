package org.setwise.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.setwise.organisation.OrganiserRepository;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;

/** What people see of programmes, and what organisers do with them. */
@ApplicationScoped
@Transactional
public class ProgrammeService {
    private final ProgrammeRepository programmes;
    private final ProgrammeChangeRepository changes;
    private final ProgrammeAccess access;
    private final ProgrammeViews views;
    private final OrganiserRepository organisers;
    private final CurrentPerson currentPerson;
    private final Event<PlacesChanged> placesChanged;
    private final Event<ProgrammeRevised> revised;
    private final Ids ids;
    private final Clock clock;

    ProgrammeService(
            ProgrammeRepository programmes,
            ProgrammeChangeRepository changes,
            ProgrammeAccess access,
            ProgrammeViews views,
            OrganiserRepository organisers,
            CurrentPerson currentPerson,
            Event<PlacesChanged> placesChanged,
            Event<ProgrammeRevised> revised,
            Ids ids,
            Clock clock) {
        this.programmes = programmes;
        this.changes = changes;
        this.access = access;
        this.views = views;
        this.organisers = organisers;
        this.currentPerson = currentPerson;
        this.placesChanged = placesChanged;
        this.revised = revised;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<ProgrammeView> list(PageRequest request) {
        Page<Programme> page = Page.of(
                programmes.visibleTo(currentPerson.require(), request),
                request,
                programme -> List.of(programme.id().toString()));
        return new Page<>(views.views(page.items()), page.next());
    }

    public ProgrammeView show(UUID programmeId) {
        return views.view(access.toSee(programmeId));
    }

    public ProgrammeView create(ProgrammeDraft draft) {
        if (!organisers.organises(currentPerson.require(), draft.organisationId())) {
            throw new NotAllowed("Only organisers of an organisation create its programmes.");
        }
        requireDatesInOrder(draft);
        Programme programme = new Programme(ids.next(), draft, clock.instant());
        programmes.persistAndFlush(programme);
        return views.view(programme);
    }

    /** Fewer places than are taken or reserved are refused (rule 3); what more places free is offered at once (rule 4). */
    public ProgrammeView update(UUID programmeId, ProgrammeDraft draft, String ifMatch) {
        Programme programme = access.toOrganiseLocked(programmeId);
        Etag.check(ifMatch, programme.version());
        requireDatesInOrder(draft);
        if (!draft.organisationId().equals(programme.organisationId())) {
            throw new Invalid("organisationId", "cannot change once the programme is there");
        }
        Places places =
                new Places(draft.places(), programmes.placesOf(programme).rosters());
        if (places.areExceeded()) {
            throw new PlacesAreClaimed(places);
        }
        List<Object> before = ProgrammeFact.allOf(programme);
        programme.revise(draft);
        programmes.flush();
        tell(programme, ProgrammeFact.changed(before, programme));
        placesChanged.fire(new PlacesChanged(programmeId));
        return views.view(programme);
    }

    public ProgrammeView open(UUID programmeId) {
        Programme programme = access.toOrganiseLocked(programmeId);
        if (programmes.placesOf(programme).rosters().isEmpty()) {
            throw new ProgrammeHasNoRoster();
        }
        programme.open();
        programmes.flush();
        return views.view(programme);
    }

    public ProgrammeView close(UUID programmeId) {
        Programme programme = access.toOrganiseLocked(programmeId);
        programme.close();
        programmes.flush();
        return views.view(programme);
    }

    /** The newest first, for whoever sees the programme. */
    public Page<ProgrammeChangeView> changes(UUID programmeId, PageRequest request) {
        access.toSee(programmeId);
        return Page.of(
                        changes.of(programmeId, request),
                        request,
                        change -> List.of(change.id().toString()))
                .map(ProgrammeChange::shown);
    }

    /** A draft is not yet anything to rely on. */
    private void tell(Programme programme, List<FactChange> what) {
        if (!what.isEmpty() && programme.isOpen()) {
            ProgrammeChange change =
                    new ProgrammeChange(ids.next(), programme.id(), currentPerson.require(), what, clock.instant());
            changes.persistAndFlush(change);
            revised.fire(new ProgrammeRevised(programme.id(), change.id()));
        }
    }

    private static void requireDatesInOrder(ProgrammeDraft draft) {
        if (draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw new Invalid("endsOn", "must not be before the start");
        }
    }
}
