package org.setwise.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.ProgrammeState;

/** Reads what waits in the programmes that one person organises, and what their rosters call somebody. */
@ApplicationScoped
class HomeProgrammeRepository {
    /** The organiser's own row in each organisation is the right to see it; nothing else leads in. */
    private static final String PROGRAMMES = """
            select p.id, p.name, p.state, n.to_decide, n.open_offers, n.waiting,
                   not exists (select 1 from roster r where r.programme_id = p.id) as lacks_roster
              from organiser o
              join programme p on p.organisation_id = o.organisation_id
              cross join lateral (
                select cast(count(*) filter (where e.state = 'APPLIED') as integer) as to_decide,
                       cast(count(*) filter (where e.state = 'OFFERED' and e.offer_expires_at > :now) as integer) as open_offers,
                       cast(count(*) filter (where e.state = 'WAITING') as integer) as waiting
                  from enrolment e
                 where e.programme_id = p.id and e.state in ('APPLIED', 'OFFERED', 'WAITING')) n
             where o.person_id = :me and (p.state = 'DRAFT' or n.to_decide + n.open_offers + n.waiting > 0)
             order by n.to_decide = 0, lower(p.name), p.id
            """;
    /** Only from where the person is told of being entitled anyway, so that no roster of a draft gives itself away. */
    private static final String NAME = """
            select r.name
              from person me
              join roster_entry r on r.email = me.email and r.name is not null
               and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
              join roster l on l.id = r.roster_id
              join programme p on p.id = l.programme_id and p.state = 'OPEN'
             where me.id = :me and me.name is null
             order by r.created_at desc, r.id desc
             limit 1
            """;

    private final Session session;

    HomeProgrammeRepository(Session session) {
        this.session = session;
    }

    /** Those with applications to decide first, then by name. */
    List<HomeProgramme> programmesOf(UUID organiser, Instant now) {
        return session.createNativeQuery(PROGRAMMES, Tuple.class)
                .setParameter("me", organiser)
                .setParameter("now", now)
                .getResultStream()
                .map(HomeProgrammeRepository::programme)
                .toList();
    }

    /** Nothing once the person has told a name. */
    Optional<String> nameOnRosterOf(UUID person, LocalDate today) {
        return session.createNativeQuery(NAME, String.class)
                .setParameter("me", person)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    private static HomeProgramme programme(Tuple row) {
        return new HomeProgramme(
                new NamedRef(row.get("id", UUID.class), row.get("name", String.class)),
                ProgrammeState.valueOf(row.get("state", String.class)),
                row.get("to_decide", Integer.class),
                row.get("open_offers", Integer.class),
                row.get("waiting", Integer.class),
                row.get("lacks_roster", Boolean.class));
    }
}
