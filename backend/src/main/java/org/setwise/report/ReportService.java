package org.setwise.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.organisation.OrganisationRepository;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.reference.NamedRef;
import org.setwise.report.ReportRepository.AskedQuestion;
import org.setwise.report.ReportRepository.FigureRow;
import org.setwise.report.ReportRepository.ReportedProgramme;

/** Shows what came of programmes, in figures that rule 26 lets be told. Whoever looks has them made anew, once a day at most. */
@ApplicationScoped
@Transactional
public class ReportService {
    private final ReportRepository reports;
    private final CriterionRepository criteria;
    private final OrganisationRepository organisations;
    private final ReportAccess access;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            CriterionRepository criteria,
            OrganisationRepository organisations,
            ReportAccess access,
            Clock clock) {
        this.reports = reports;
        this.criteria = criteria;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** The programmes whose reports the current person reads, by organisation. */
    public List<ReportedOrganisation> list() {
        return reports.readByMe().stream()
                .collect(Collectors.groupingBy(
                        ReportedProgramme::organisation,
                        LinkedHashMap::new,
                        Collectors.mapping(ReportedProgramme::programme, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new ReportedOrganisation(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** @throws NotFound also when the programme is a draft, of which there is nothing to report */
    public ReportView ofProgramme(UUID programmeId) {
        access.toReadOf(programmeId);
        reports.count(programmeId, clock.instant());
        ReportedProgramme programme =
                reports.one(programmeId).stream().findFirst().orElseThrow(NotFound::new);
        return views(List.of(programme)).getFirst();
    }

    /** The same for paper and spreadsheets. */
    ReportSheet sheetOfProgramme(UUID programmeId) {
        ReportView report = ofProgramme(programmeId);
        return ReportSheets.of(reports.one(programmeId).getFirst().organisation(), List.of(report));
    }

    /** The same for paper and spreadsheets: the programmes, and then all of them together. */
    ReportSheet sheetOfOrganisation(UUID organisationId, Collection<UUID> wanted) {
        OrganisationReportView report = ofOrganisation(organisationId, wanted);
        List<ReportView> columns = new ArrayList<>(report.programmes());
        columns.add(report.together());
        return ReportSheets.of(report.organisation(), columns);
    }

    /** @param wanted which of its programmes; none for all of them */
    public OrganisationReportView ofOrganisation(UUID organisationId, Collection<UUID> wanted) {
        NamedRef organisation = access.toReadOfOrganisation(organisationId);
        List<UUID> shown = reports.of(organisationId).stream()
                .map(programme -> programme.programme().id())
                .filter(id -> wanted.isEmpty() || wanted.contains(id))
                .toList();
        if (!shown.containsAll(wanted)) {
            throw new Invalid("programmeId", "must name programmes of this organisation that have been opened");
        }
        Instant now = clock.instant();
        shown.stream().sorted().forEach(id -> reports.count(id, now));
        List<ReportedProgramme> counted = reports.of(organisationId).stream()
                .filter(programme -> shown.contains(programme.programme().id()))
                .toList();
        List<ReportView> views = views(counted);
        return new OrganisationReportView(organisation, views.getLast(), views.subList(0, counted.size()));
    }

    /** One of each programme, and one of all of them together. */
    private List<ReportView> views(List<ReportedProgramme> programmes) {
        List<UUID> ids =
                programmes.stream().map(programme -> programme.programme().id()).toList();
        Map<UUID, List<FigureRow>> rows = new HashMap<>();
        reports.figures(ids).forEach(row -> rows.computeIfAbsent(row.programmeId(), any -> new ArrayList<>())
                .add(row));
        Figures together = figures(rows, null);
        Map<UUID, String> names =
                organisations.namesOf(together.organisationIds().toList());
        Map<UUID, List<CriterionView>> asked = criteria.of(ids);
        List<AskedQuestion> questions = reports.questions(ids);
        List<ReportView> views = new ArrayList<>(programmes.stream()
                .map(programme -> view(
                        programme.programme(),
                        programme.countedAt(),
                        figures(rows, programme.programme().id()),
                        names,
                        questions,
                        asked.getOrDefault(programme.programme().id(), List.of())))
                .toList());
        Instant longestAgo = programmes.stream()
                .map(ReportedProgramme::countedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseGet(clock::instant);
        views.add(view(null, longestAgo, together, names, questions, List.of()));
        return views;
    }

    private static Figures figures(Map<UUID, List<FigureRow>> rows, UUID programmeId) {
        return new Figures(rows.getOrDefault(programmeId, List.of()).stream());
    }

    private static ReportView view(
            NamedRef programme,
            Instant countedAt,
            Figures figures,
            Map<UUID, String> names,
            List<AskedQuestion> questions,
            List<CriterionView> criteria) {
        return new ReportView(
                programme,
                countedAt,
                figures.enrolment(),
                figures.sessions(),
                figures.attendance(),
                figures.questions(),
                figures.confidence(),
                questions.stream().map(figures::of).toList(),
                criteria.stream().map(figures::of).toList(),
                figures.organisations(names));
    }
}
