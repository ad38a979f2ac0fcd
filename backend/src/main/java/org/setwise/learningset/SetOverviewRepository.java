package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.Retention;
import org.setwise.programme.RetentionEnd;

/** Reads what is around sets, with as many queries for many as for one. */
@ApplicationScoped
public class SetOverviewRepository {
    private final Session session;

    SetOverviewRepository(Session session) {
        this.session = session;
    }

    public SetOverview of(UUID setId) {
        return of(List.of(setId)).get(setId);
    }

    Map<UUID, SetOverview> of(Collection<UUID> setIds) {
        if (setIds.isEmpty()) {
            return Map.of();
        }
        return session.createNativeQuery("""
                        select s.id, g.id as programme_id, g.name as programme_name,
                               s.facilitator_id, f.name as facilitator_name, f.email as facilitator_email,
                               coalesce(c.mode, g.mode) as mode,
                               coalesce(c.retention_months, g.retention_months) as retention_months,
                               coalesce(c.retention_end, g.retention_end) as retention_end,
                               contract_is_signed(s.id) as signed,
                               n.planned, n.concluded, n.running, n.introductory, n.presenting,
                               n.begun < g.replacement_until as takes_somebody_new,
                               cast((select count(distinct t.presenter_id) from turn t
                                      where t.set_id = s.id and t.round = s.round and t.state <> 'CANCELLED') as integer) as turns,
                               (select x.id from learning_session x
                                 where x.set_id = s.id and x.state in ('IN_PROGRESS', 'PLANNED')
                                 order by x.state, x.starts_at, x.number limit 1) as next_session,
                               b.id as continues_id, b.name as continues_name, a.id as goes_on_id, a.name as goes_on_name
                          from learning_set s
                          left join learning_set b on b.id = s.continues_id
                          left join learning_set a on a.continues_id = s.id
                          join programme g on g.id = s.programme_id
                          left join person f on f.id = s.facilitator_id
                          left join lateral (
                            select mode, retention_months, retention_end
                              from contract where set_id = s.id order by number desc limit 1) c on true
                          cross join lateral (
                            select cast(count(*) filter (where x.state = 'PLANNED') as integer) as planned,
                                   cast(count(*) filter (where x.state = 'CONCLUDED') as integer) as concluded,
                                   count(*) filter (where x.state = 'IN_PROGRESS') > 0 as running,
                                   count(*) filter (where x.state = 'PLANNED' and x.kind = 'INTRODUCTORY') > 0 as introductory,
                                   cast(count(*) filter (where x.state = 'PLANNED' and x.kind = 'PRESENTING') as integer) as presenting,
                                   count(*) filter (where x.state in ('IN_PROGRESS', 'CONCLUDED') and x.kind = 'PRESENTING') as begun
                              from learning_session x where x.set_id = s.id) n
                         where s.id in (:sets)
                        """, Tuple.class)
                .setParameter("sets", setIds)
                .getResultStream()
                .map(SetOverviewRepository::overview)
                .collect(Collectors.toMap(SetOverview::setId, Function.identity()));
    }

    /** The sessions with these ids in one line each. */
    Map<UUID, SessionSummary> summaries(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<PersonRef>> presenters = session.createNativeQuery("""
                        select t.session_id, t.presenter_id, p.name
                          from turn t join person p on p.id = t.presenter_id
                         where t.session_id in (:sessions) and t.state not in ('CANCELLED', 'SKIPPED')
                         order by t.position
                        """, Tuple.class)
                .setParameter("sessions", sessionIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("session_id", UUID.class),
                        Collectors.mapping(
                                row -> PersonRef.of(row.get("presenter_id", UUID.class), row.get("name", String.class)),
                                Collectors.toList())));
        return session.createNativeQuery("""
                        select x.id, x.set_id, x.kind, x.state, x.number, x.starts_at, x.minutes, s.time_zone
                          from learning_session x join learning_set s on s.id = x.set_id
                         where x.id in (:sessions)
                        """, Tuple.class)
                .setParameter("sessions", sessionIds)
                .getResultStream()
                .map(row -> summary(row, presenters.getOrDefault(row.get("id", UUID.class), List.of())))
                .collect(Collectors.toMap(SessionSummary::id, Function.identity()));
    }

    private static SessionSummary summary(Tuple row, List<PersonRef> presenters) {
        return new SessionSummary(
                row.get("id", UUID.class),
                row.get("set_id", UUID.class),
                SessionKind.valueOf(row.get("kind", String.class)),
                SessionState.valueOf(row.get("state", String.class)),
                row.get("number", Integer.class),
                row.get("starts_at", Instant.class),
                row.get("minutes", Integer.class),
                row.get("time_zone", String.class),
                presenters);
    }

    private static SetOverview overview(Tuple row) {
        UUID facilitator = row.get("facilitator_id", UUID.class);
        return new SetOverview(
                row.get("id", UUID.class),
                new NamedRef(row.get("programme_id", UUID.class), row.get("programme_name", String.class)),
                facilitator == null ? null : PersonRef.of(facilitator, row.get("facilitator_name", String.class)),
                row.get("facilitator_email", String.class),
                FacilitationMode.valueOf(row.get("mode", String.class)),
                new Retention(
                        row.get("retention_months", Integer.class),
                        RetentionEnd.valueOf(row.get("retention_end", String.class))),
                row.get("signed", Boolean.class),
                row.get("planned", Integer.class),
                row.get("concluded", Integer.class),
                row.get("running", Boolean.class),
                row.get("introductory", Boolean.class),
                row.get("presenting", Integer.class),
                row.get("takes_somebody_new", Boolean.class),
                row.get("turns", Integer.class),
                row.get("next_session", UUID.class),
                reference(row, "continues"),
                reference(row, "goes_on"));
    }

    private static NamedRef reference(Tuple row, String to) {
        UUID id = row.get(to + "_id", UUID.class);
        return id == null ? null : new NamedRef(id, row.get(to + "_name", String.class));
    }
}
