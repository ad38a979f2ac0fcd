package org.setwise.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;
import org.setwise.person.PersonRegister;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;

/** What administrators do with organisations and those who organise their programmes. */
@ApplicationScoped
@Transactional
public class OrganisationService {
    private static final List<String> ACTIONS = List.of("appointOrganiser", "dismissOrganiser");

    private final OrganisationRepository organisations;
    private final OrganiserRepository organisers;
    private final PersonRegister people;
    private final PersonNames names;
    private final Ids ids;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations,
            OrganiserRepository organisers,
            PersonRegister people,
            PersonNames names,
            Ids ids,
            Clock clock) {
        this.organisations = organisations;
        this.organisers = organisers;
        this.people = people;
        this.names = names;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<OrganisationView> list(PageRequest request) {
        List<Organisation> rows = organisations.inOrderOfName(request);
        Map<UUID, List<PersonRef>> organisersOf = organisersOf(rows);
        return Page.of(rows, request, organisation -> List.of(organisation.name()))
                .map(organisation -> view(organisation, organisersOf));
    }

    public OrganisationView show(UUID id) {
        return view(organisations.findByIdOptional(id).orElseThrow(NotFound::new));
    }

    public OrganisationView create(NewOrganisation wanted) {
        UUID id = ids.next();
        if (!organisations.addUnlessNamed(id, wanted.name(), clock.instant())) {
            throw new OrganisationNameTaken(wanted.name());
        }
        return show(id);
    }

    /** Somebody who never signed in can be appointed; the rights wait for the first sign-in with the address. */
    public OrganisationView appoint(UUID organisationId, Appointment appointment) {
        Organisation organisation =
                organisations.findByIdOptional(organisationId).orElseThrow(NotFound::new);
        UUID person = people.findOrCreate(appointment.email()).id();
        organisers.appoint(organisationId, person, clock.instant());
        return view(organisation);
    }

    public void dismiss(UUID organisationId, UUID personId) {
        if (!organisers.dismiss(organisationId, personId)) {
            throw new NotFound();
        }
    }

    private OrganisationView view(Organisation organisation) {
        return view(organisation, organisersOf(List.of(organisation)));
    }

    private static OrganisationView view(Organisation organisation, Map<UUID, List<PersonRef>> organisersOf) {
        return new OrganisationView(
                organisation.id(),
                organisation.name(),
                organisersOf.getOrDefault(organisation.id(), List.of()),
                ACTIONS);
    }

    private Map<UUID, List<PersonRef>> organisersOf(List<Organisation> rows) {
        Map<UUID, List<UUID>> people =
                organisers.byOrganisation(rows.stream().map(Organisation::id).toList());
        Map<UUID, PersonRef> named =
                names.of(people.values().stream().flatMap(List::stream).toList());
        Map<UUID, List<PersonRef>> result = new HashMap<>();
        people.forEach((organisation, members) -> result.put(
                organisation,
                members.stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(person -> person.name().toLowerCase(Locale.ROOT)))
                        .toList()));
        return result;
    }
}
