package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.setwise.person.ExperienceLevel;
import org.setwise.person.PersonRef;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.reference.NamedRef;

/** Reads enrolments as they are shown, each list in one query. */
@ApplicationScoped
class EnrolmentViewRepository {
    private static final String ENROLMENTS = """
            select e.id, e.state, e.reason, nullif(e.motivation, '') as motivation, e.time_zone, array_to_string(e.weekly_hours, ',') as weekly_hours,
                   (select l.manager_email from reporting_line l where l.person_id = e.person_id) as line_manager,
                   e.experience_level, e.applied_at, e.offer_expires_at,
                   g.id as programme_id, g.name as programme_name, s.id as set_id, s.name as set_name,
                   p.id as person_id, p.name as person_name, p.email, o.name as organisation, r.name as roster,
                   case when e.state = 'WAITING' then
                     cast((select count(*) from enrolment w where w.programme_id = e.programme_id and w.state = 'WAITING'
                             and w.waiting_number <= e.waiting_number) as integer) end as waiting_position,
                   case when e.state = 'WAITING' then (
                     select case when g.state <> 'OPEN' then 'PROGRAMME_CLOSED'
                                 when not coalesce(bool_or(c.entitles), false) then 'ON_NO_ROSTER'
                                 when sum(greatest(c.reserved_places, c.used)) < g.places
                                      or bool_or(c.entitles and c.used < c.reserved_places) then 'NOT_OFFERED_YET'
                                 when sum(c.used) < g.places then 'PLACES_RESERVED' else 'PLACES_TAKEN' end
                       from (select k.reserved_places,
                                    (select count(*) from enrolment u
                                      where u.roster_id = k.id and u.state in ('OFFERED', 'ENROLLED', 'COMPLETED')) as used,
                                    exists (select 1 from roster_entry t
                                             where t.roster_id = k.id and t.email = p.email and t.valid_from <= :today
                                               and (t.valid_to is null or t.valid_to >= :today)) as entitles
                               from roster k where k.programme_id = e.programme_id) c) end as waiting_reason,
                   e.state in ('APPLIED', 'WAITING') and exists (
                     select 1 from formation_seat fs join formation f on f.id = fs.formation_id
                      where fs.enrolment_id = e.id and fs.number is not null and f.shared_at is not null
                        and f.state <> 'ACCEPTED')
                     or e.state = 'OFFERED' as set_proposed,
                   e.taken_over_at is not null as taken_over, h.id as entered_by_id, h.name as entered_by_name,
                   exists (select 1 from roster_entry t join roster tr on tr.id = t.roster_id
                            where tr.programme_id = e.programme_id and t.email = p.email and t.valid_from <= :today
                              and (t.valid_to is null or t.valid_to >= :today)) as entitled_today,
                   exists (select 1 from organiser x
                            where x.organisation_id = g.organisation_id and x.person_id = :me) as organiser
              from enrolment e
              join programme g on g.id = e.programme_id
              join person p on p.id = e.person_id
              join organisation o on o.id = e.organisation_id
              left join learning_set s on s.id = e.set_id
              left join roster r on r.id = e.roster_id
              left join person h on h.id = e.entered_by
            """;

    private final Session session;
    private final Clock clock;

    EnrolmentViewRepository(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    Optional<EnrolmentView> find(UUID enrolmentId, UUID me) {
        return session.createNativeQuery(ENROLMENTS + " where e.id = :id", Tuple.class)
                .setParameter("me", me)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("id", enrolmentId)
                .uniqueResultOptional()
                .map(row -> view(row, me));
    }

    /** The newest first. */
    Page<EnrolmentView> ofPerson(UUID me, PageRequest request) {
        return page(
                session.createNativeQuery(ENROLMENTS + """
                                         where e.person_id = :me and (cast(:before as uuid) is null or e.id < :before)
                                         order by e.id desc
                                        """, Tuple.class)
                        .setParameter("before", request.afterId().orElse(null), UUID.class),
                me,
                request);
    }

    /** Those that have not expired, the first to expire first. */
    List<EnrolmentView> openOffersTo(UUID me) {
        return session.createNativeQuery(ENROLMENTS + """
                                 where e.person_id = :me and e.state = 'OFFERED' and e.offer_expires_at > :now
                                 order by e.offer_expires_at, e.id
                                """, Tuple.class)
                .setParameter("me", me)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> view(row, me))
                .toList();
    }

    /**
     * In the order of application.
     *
     * @param state null for all
     */
    Page<EnrolmentView> ofProgramme(UUID programmeId, EnrolmentState state, UUID me, PageRequest request) {
        return page(
                session.createNativeQuery(ENROLMENTS + """
                                         where e.programme_id = :programme
                                           and (cast(:after as uuid) is null or e.id > :after)
                                           and (cast(:state as text) is null or e.state = :state)
                                         order by e.id
                                        """, Tuple.class)
                        .setParameter("programme", programmeId)
                        .setParameter("state", state == null ? null : state.name(), String.class)
                        .setParameter("after", request.afterId().orElse(null), UUID.class),
                me,
                request);
    }

    private Page<EnrolmentView> page(NativeQuery<Tuple> query, UUID me, PageRequest request) {
        List<Tuple> rows = query.setParameter("me", me)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(request.limitAndOne())
                .getResultList();
        return Page.of(rows, request, row -> List.of(row.get("id", UUID.class).toString()))
                .map(row -> view(row, me));
    }

    private EnrolmentView view(Tuple row, UUID me) {
        EnrolmentState state = EnrolmentState.valueOf(row.get("state", String.class));
        UUID person = row.get("person_id", UUID.class);
        Instant expiresAt = row.get("offer_expires_at", Instant.class);
        UUID set = row.get("set_id", UUID.class);
        UUID enteredBy = row.get("entered_by_id", UUID.class);
        return new EnrolmentView(
                row.get("id", UUID.class),
                new NamedRef(row.get("programme_id", UUID.class), row.get("programme_name", String.class)),
                set == null ? null : new NamedRef(set, row.get("set_name", String.class)),
                PersonRef.of(person, row.get("person_name", String.class)),
                row.get("email", String.class),
                row.get("organisation", String.class),
                ExperienceLevel.valueOf(row.get("experience_level", String.class)),
                row.get("motivation", String.class),
                row.get("line_manager", String.class),
                availability(row),
                state,
                row.get("roster", String.class),
                row.get("reason", String.class),
                row.get("waiting_position", Integer.class),
                waitingReason(row),
                expiresAt,
                row.get("applied_at", Instant.class),
                enteredBy == null ? null : PersonRef.of(enteredBy, row.get("entered_by_name", String.class)),
                row.get("taken_over", Boolean.class),
                row.get("entitled_today", Boolean.class),
                allowedActions(row, state, expiresAt, person.equals(me)));
    }

    private static WaitingReason waitingReason(Tuple row) {
        String reason = row.get("waiting_reason", String.class);
        return reason == null ? null : WaitingReason.valueOf(reason);
    }

    private static WeeklyAvailability availability(Tuple row) {
        String hours = row.get("weekly_hours", String.class);
        return hours == null
                ? null
                : WeeklyAvailability.of(
                        row.get("time_zone", String.class),
                        Arrays.stream(hours.split(",")).map(Integer::valueOf).toArray(Integer[]::new));
    }

    private List<String> allowedActions(Tuple row, EnrolmentState state, Instant expiresAt, boolean mine) {
        List<String> actions = new ArrayList<>();
        if (mine && row.get("set_proposed", Boolean.class)) {
            actions.add("getProposedSet");
        }
        if (mine && row.get("entered_by_id") != null && !row.get("taken_over", Boolean.class)) {
            actions.add("takeOverApplication");
        }
        if (mine && state == EnrolmentState.OFFERED && clock.instant().isBefore(expiresAt)) {
            actions.addAll(List.of("acceptOffer", "declineOffer"));
        }
        if (row.get("organiser", Boolean.class)
                && (state == EnrolmentState.APPLIED || state == EnrolmentState.WAITING)) {
            actions.add("offerPlace");
        }
        if (state.isLive()) {
            actions.add("withdrawEnrolment");
        }
        return actions;
    }
}
