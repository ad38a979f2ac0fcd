package org.setwise.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.closing.EvaluationLevel;
import org.setwise.platform.reference.NamedRef;

/** Every query for reports. What it can ask for are figures that rule 26 lets be told; of what they are made it cannot see. */
@ApplicationScoped
class ReportRepository {
    private final Session session;

    ReportRepository(Session session) {
        this.session = session;
    }

    /**
     * One figure.
     *
     * @param programmeId null for all programmes asked for together
     * @param subject what is counted
     * @param figure of whom
     * @param later the latest value, where {@code value} is the first
     */
    record FigureRow(UUID programmeId, String subject, String figure, BigDecimal value, BigDecimal later) {}

    /** What members were asked to judge. */
    record AskedQuestion(UUID id, EvaluationLevel level, String text) {}

    /** A programme of which there can be a report. */
    record ReportedProgramme(NamedRef programme, NamedRef organisation, Instant countedAt) {}

    /** Whether this person organises the organisation's programmes or is one of its sponsors. */
    boolean readsReports(UUID organisationId) {
        return session.createNativeQuery("select reads_reports(:organisation)", Boolean.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }

    /** The opened programmes of the organisations whose reports the current person reads, by organisation and start. */
    List<ReportedProgramme> readByMe() {
        return programmes("reads_reports(p.organisation_id)", null);
    }

    /** The opened programmes of one organisation, by their start. */
    List<ReportedProgramme> of(UUID organisationId) {
        return programmes("p.organisation_id = :id", organisationId);
    }

    /** This programme, when it has been opened. */
    List<ReportedProgramme> one(UUID programmeId) {
        return programmes("p.id = :id", programmeId);
    }

    /** Makes the figures of a programme anew, unless they were made less than a day ago. */
    void count(UUID programmeId, Instant at) {
        session.createNativeQuery("select cast(count_report(:programme, :at) as text)", String.class)
                .setParameter("programme", programmeId)
                .setParameter("at", at)
                .getSingleResult();
    }

    /** The figures of each of these programmes, and of all of them together. */
    List<FigureRow> figures(Collection<UUID> programmeIds) {
        return session.createNativeQuery("select * from report_figures(cast(:programmes as uuid[]))", Tuple.class)
                .setParameter("programmes", array(programmeIds))
                .getResultStream()
                .map(row -> new FigureRow(
                        row.get("programme_id", UUID.class),
                        row.get("subject", String.class),
                        row.get("figure", String.class),
                        row.get("value", BigDecimal.class),
                        row.get("later", BigDecimal.class)))
                .toList();
    }

    /** What members of these programmes were asked to judge, in order. */
    List<AskedQuestion> questions(Collection<UUID> programmeIds) {
        return session.createNativeQuery("select * from report_questions(cast(:programmes as uuid[]))", Tuple.class)
                .setParameter("programmes", array(programmeIds))
                .getResultStream()
                .map(row -> new AskedQuestion(
                        row.get("id", UUID.class),
                        EvaluationLevel.valueOf(row.get("level", String.class)),
                        row.get("text", String.class)))
                .toList();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private List<ReportedProgramme> programmes(String which, UUID id) {
        var query = session.createNativeQuery(
                """
                select p.id, p.name, o.id as organisation_id, o.name as organisation, c.counted_at
                  from programme p
                  join organisation o on o.id = p.organisation_id
                  left join report_count c on c.programme_id = p.id
                 where p.state <> 'DRAFT' and\s""" + which + " order by lower(o.name), o.id, p.starts_on, p.id", Tuple.class);
        if (id != null) {
            query.setParameter("id", id);
        }
        return query.getResultStream()
                .map(row -> new ReportedProgramme(
                        new NamedRef(row.get("id", UUID.class), row.get("name", String.class)),
                        new NamedRef(row.get("organisation_id", UUID.class), row.get("organisation", String.class)),
                        row.get("counted_at", Instant.class)))
                .toList();
    }
}
