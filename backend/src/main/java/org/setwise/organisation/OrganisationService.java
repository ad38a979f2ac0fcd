package org.setwise.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;
import org.setwise.person.PersonRegister;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;

/** What administrators do with organisations, those who organise their programmes and those who read their reports. */
@ApplicationScoped
@Transactional
public class OrganisationService {
    private static final List<String> ACTIONS =
            List.of("appointOrganiser", "dismissOrganiser", "appointSponsor", "dismissSponsor");

    private final OrganisationRepository organisations;
    private final OrganiserRepository organisers;
    private final SponsorRepository sponsors;
    private final PersonRegister people;
    private final PersonNames names;
    private final Ids ids;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations,
            OrganiserRepository organisers,
            SponsorRepository sponsors,
            PersonRegister people,
            PersonNames names,
            Ids ids,
            Clock clock) {
        this.organisations = organisations;
        this.organisers = organisers;
        this.sponsors = sponsors;
        this.people = people;
        this.names = names;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<OrganisationView> list(PageRequest request) {
        Page<Organisation> page =
                Page.of(organisations.inOrderOfName(request), request, organisation -> List.of(organisation.name()));
        Map<UUID, OrganisationView> views = views(page.items());
        return page.map(organisation -> views.get(organisation.id()));
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

    /** Somebody who never signed in can be appointed, as with organisers. */
    public OrganisationView appointSponsor(UUID organisationId, Appointment appointment) {
        Organisation organisation =
                organisations.findByIdOptional(organisationId).orElseThrow(NotFound::new);
        sponsors.appoint(
                organisationId, people.findOrCreate(appointment.email()).id(), clock.instant());
        return view(organisation);
    }

    public void dismissSponsor(UUID organisationId, UUID personId) {
        if (!sponsors.dismiss(organisationId, personId)) {
            throw new NotFound();
        }
    }

    private OrganisationView view(Organisation organisation) {
        return views(List.of(organisation)).get(organisation.id());
    }

    private Map<UUID, OrganisationView> views(List<Organisation> rows) {
        List<UUID> shown = rows.stream().map(Organisation::id).toList();
        Map<UUID, List<UUID>> organising = organisers.byOrganisation(shown);
        Map<UUID, List<UUID>> sponsoring = sponsors.byOrganisation(shown);
        Map<UUID, AppointedPerson> appointed = appointed(Stream.of(organising, sponsoring)
                .flatMap(byOrganisation -> byOrganisation.values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.toMap(
                        Organisation::id,
                        organisation -> new OrganisationView(
                                organisation.id(),
                                organisation.name(),
                                inOrder(organising.get(organisation.id()), appointed),
                                inOrder(sponsoring.get(organisation.id()), appointed),
                                ACTIONS)));
    }

    private Map<UUID, AppointedPerson> appointed(Set<UUID> ids) {
        Map<UUID, String> addresses = people.addressesOf(ids);
        return names.of(ids).values().stream()
                .collect(Collectors.toMap(
                        PersonRef::id, person -> AppointedPerson.of(person, addresses.get(person.id()))));
    }

    private static List<AppointedPerson> inOrder(List<UUID> people, Map<UUID, AppointedPerson> appointed) {
        return people == null
                ? List.of()
                : people.stream()
                        .map(appointed::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(person -> person.name().toLowerCase(Locale.ROOT)))
                        .toList();
    }
}
