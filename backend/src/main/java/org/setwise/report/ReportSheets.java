package org.setwise.report;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.FacilitationMode;
import org.setwise.questionlog.Purpose;
import org.setwise.report.ReportSheet.Cell;
import org.setwise.report.ReportSheet.Line;
import org.setwise.report.ReportSheet.Section;

/** Puts reports into words, side by side. */
final class ReportSheets {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final String KEPT_BACK = "fewer than five, or kept back";
    private static final int CONFIDENCE = 10;
    private static final int SCALE = 5;

    private final List<ReportView> reports;

    private ReportSheets(List<ReportView> reports) {
        this.reports = reports;
    }

    static ReportSheet of(NamedRef organisation, List<ReportView> reports) {
        ReportSheets sheets = new ReportSheets(reports);
        List<String> columns = reports.stream()
                .map(report -> report.programme() == null
                        ? "Together"
                        : report.programme().name())
                .toList();
        return new ReportSheet(
                columns.size() == 1 ? columns.getFirst() : "Programmes side by side",
                organisation.name(),
                DAY.format(reports.getLast().countedAt()),
                columns,
                sheets.sections());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(
                counts(
                        "Enrolment",
                        "People, counted once their set has started or their application has ended.",
                        count("Applied", report -> report.enrolment().applied()),
                        count("Were offered a place", report -> report.enrolment()
                                .offered()),
                        count("Were on the waiting list", report -> report.enrolment()
                                .waited()),
                        count("Enrolled", report -> report.enrolment().enrolled()),
                        count("Completed", report -> report.enrolment().completed()),
                        count("Withdrew", report -> report.enrolment().withdrawn()),
                        count("Were refused", report -> report.enrolment().refused()),
                        count("Declined, or let the offer run out", report -> report.enrolment()
                                .declined())),
                figures(
                        "Sessions",
                        "Attendance is given in steps that hold five or more.",
                        line("Sessions held", report -> counted(report.sessions())
                                .withoutBar()),
                        line("Attendance", report -> percent(report.attendance()))),
                figures(
                        "Confidence",
                        "How confident members were with their progress, 1 to 10 on average.",
                        line(
                                "At their first session",
                                report -> average(report.confidence().first(), CONFIDENCE)),
                        line(
                                "At their latest",
                                report -> average(report.confidence().last(), CONFIDENCE)))));
        sections.add(new Section("Questions asked", "By mode and purpose.", true, questions()));
        sections.add(new Section("Evaluation", "1 (not at all) to 5 (very much) on average.", false, evaluation()));
        criteria().forEach(sections::add);
        sections.add(new Section("Enrolled by organisation", "Those with five people or more.", true, organisations()));
        return sections.stream()
                .filter(section -> !section.lines().isEmpty())
                .map(ReportSheets::withBars)
                .toList();
    }

    private List<Line> questions() {
        List<Line> lines = new ArrayList<>();
        for (FacilitationMode mode : FacilitationMode.values()) {
            for (int i = 0; i <= Purpose.values().length; i++) {
                Purpose purpose = i < Purpose.values().length ? Purpose.values()[i] : null;
                Line line = count(
                        words(purpose) + (mode == FacilitationMode.OPEN_QUESTIONS ? "" : ", with experience"),
                        report -> report.questions().stream()
                                .filter(figure -> figure.mode() == mode && figure.purpose() == purpose)
                                .findFirst()
                                .map(QuestionFigure::questions)
                                .orElse(Figure.KEPT_BACK));
                if (line.cells().stream().anyMatch(cell -> !cell.number().isEmpty())) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private List<Line> evaluation() {
        Map<String, Line> lines = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.evaluation().stream())
                .forEach(asked -> lines.computeIfAbsent(
                        asked.id().toString(),
                        any -> line(asked.text(), report -> report.evaluation().stream()
                                .filter(other -> other.id().equals(asked.id()))
                                .findFirst()
                                .map(other -> average(other.average(), SCALE))
                                .orElseGet(ReportSheets::keptBack))));
        return List.copyOf(lines.values());
    }

    /** Each programme asks by its own criteria; those of the same words stand together. None is of several programmes. */
    private List<Section> criteria() {
        return reports.stream()
                .flatMap(report -> report.criteria().stream())
                .collect(Collectors.groupingBy(CriterionFigures::text, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(asked -> new Section(
                        asked.getKey(),
                        "Declared by whoever wished to.",
                        true,
                        asked.getValue().stream()
                                .flatMap(criterion -> criterion.options().stream())
                                .map(CriterionFigures.OptionFigure::text)
                                .distinct()
                                .map(option -> line(option, report -> enrolled(report, asked.getKey(), option)))
                                .toList()))
                .toList();
    }

    private static Cell enrolled(ReportView report, String criterion, String option) {
        return report.criteria().stream()
                .filter(asked -> asked.text().equals(criterion))
                .flatMap(asked -> asked.options().stream())
                .filter(one -> one.text().equals(option))
                .findFirst()
                .map(one -> counted(one.enrolled()))
                .orElseGet(() -> new Cell(report.programme() == null ? "" : "not asked", "", 0, false));
    }

    private List<Line> organisations() {
        return reports.stream()
                .flatMap(report -> report.organisations().stream())
                .map(OrganisationFigures::organisation)
                .distinct()
                .map(organisation -> count(organisation.name(), report -> report.organisations().stream()
                        .filter(figures -> figures.organisation().equals(organisation))
                        .findFirst()
                        .map(OrganisationFigures::enrolled)
                        .orElse(Figure.KEPT_BACK)))
                .toList();
    }

    private static Section counts(String title, String note, Line... lines) {
        return new Section(title, note, true, List.of(lines));
    }

    private static Section figures(String title, String note, Line... lines) {
        return new Section(title, note, false, List.of(lines));
    }

    private Line count(String label, Function<ReportView, Figure> figure) {
        return line(label, report -> counted(figure.apply(report)));
    }

    private Line line(String label, Function<ReportView, Cell> cell) {
        return new Line(label, reports.stream().map(cell).toList());
    }

    private static Cell counted(Figure figure) {
        if (figure.value() == null) {
            return keptBack();
        }
        String number = figure.value().toString();
        return new Cell(number, number, figure.value(), true);
    }

    private static Cell percent(Integer share) {
        return share == null ? keptBack() : new Cell("about " + share + " %", "", share, true);
    }

    private static Cell average(BigDecimal average, int most) {
        return average == null
                ? keptBack()
                : new Cell(
                        average.toPlainString(),
                        average.toPlainString(),
                        average.multiply(BigDecimal.valueOf(ReportSheet.PERCENT))
                                        .intValue()
                                / most,
                        true);
    }

    private static Cell keptBack() {
        return new Cell(KEPT_BACK, "", 0, false);
    }

    private static String words(Purpose purpose) {
        return purpose == null
                ? "No purpose named"
                : purpose.name().charAt(0)
                        + purpose.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Bars are as long as they are to the longest of their section; shares and averages have their own scale. */
    private static Section withBars(Section section) {
        int longest = section.lines().stream()
                .flatMap(line -> line.cells().stream())
                .mapToInt(Cell::share)
                .max()
                .orElse(0);
        if (!section.counts() || longest == 0) {
            return section;
        }
        return new Section(
                section.title(),
                section.note(),
                true,
                section.lines().stream()
                        .map(line -> new Line(
                                line.label(),
                                line.cells().stream()
                                        .map(cell -> cell.scaled(longest))
                                        .toList()))
                        .toList());
    }
}
