package org.setwise.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.reference.NamedRef;

/** What is shown of people, read together with the names that belong to it. */
@ApplicationScoped
class PersonProfileRepository {
    private static final String ACCOUNTS = """
            select p.id, p.name, p.email, o.name as organisation, p.administrator, p.created_at,
                   (select max(s.last_seen_at) from sign_in s where s.person_id = p.id) as last_seen_at,
                   p.deactivated_at is not null as deactivated
            from person p left join organisation o on o.id = p.organisation_id
            """;

    private final EntityManager database;

    PersonProfileRepository(EntityManager database) {
        this.database = database;
    }

    Me of(Person person) {
        return new Me(
                person.id(),
                person.name(),
                person.email(),
                person.timeZone().getId(),
                person.language(),
                organisationOf(person),
                person.experienceLevel(),
                person.isAdministrator(),
                organisations("organiser", person.id()),
                organisations("sponsor", person.id()),
                person.version());
    }

    private String organisationOf(Person person) {
        return person.organisationId() == null
                ? null
                : (String) database.createNativeQuery("select name from organisation where id = :id", String.class)
                        .setParameter("id", person.organisationId())
                        .getSingleResult();
    }

    /** @param table who stands to which organisation: {@code organiser} or {@code sponsor} */
    private List<NamedRef> organisations(String table, UUID person) {
        List<?> rows = database.createNativeQuery("select o.id, o.name from " + table + """
                         r join organisation o on o.id = r.organisation_id
                        where r.person_id = :person order by lower(o.name)
                        """, Tuple.class)
                .setParameter("person", person)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new NamedRef(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }

    /**
     * Accounts by address.
     *
     * @param search part of a name or of an address, in any case; null for all
     */
    Page<PersonAccount> accounts(String search, PageRequest request, UUID reader) {
        String after = request.after(1).map(List::getFirst).orElse("");
        List<?> rows = database.createNativeQuery(ACCOUNTS + """
                                where p.email > :after and p.erased_at is null
                                  and (:search = '' or strpos(p.email, lower(:search)) > 0
                                       or strpos(lower(p.name), lower(:search)) > 0)
                                order by p.email limit :limit
                                """, Tuple.class)
                .setParameter("after", after)
                .setParameter("search", search == null ? "" : search.strip())
                .setParameter("limit", request.limitAndOne())
                .getResultList();
        List<PersonAccount> accounts =
                rows.stream().map(row -> account((Tuple) row, reader)).toList();
        return Page.of(accounts, request, account -> List.of(account.email()));
    }

    Optional<PersonAccount> account(UUID id, UUID reader) {
        List<?> rows = database.createNativeQuery(ACCOUNTS + "where p.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(row -> account((Tuple) row, reader));
    }

    private static PersonAccount account(Tuple row, UUID reader) {
        UUID id = row.get("id", UUID.class);
        boolean deactivated = row.get("deactivated", Boolean.class);
        return new PersonAccount(
                id,
                row.get("name", String.class),
                row.get("email", String.class),
                row.get("organisation", String.class),
                row.get("administrator", Boolean.class),
                row.get("created_at", Instant.class),
                row.get("last_seen_at", Instant.class),
                deactivated,
                PersonAccess.actionsOn(id, deactivated, reader));
    }
}
