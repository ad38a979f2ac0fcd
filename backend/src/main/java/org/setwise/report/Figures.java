package org.setwise.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.FacilitationMode;
import org.setwise.questionlog.Purpose;
import org.setwise.report.ReportRepository.AskedQuestion;
import org.setwise.report.ReportRepository.FigureRow;

/** The figures of one programme, or of several together, by what they count. What is not among them is kept back. */
final class Figures {
    private static final String EVERYBODY = "ALL";
    private static final String BY_ORGANISATION = "organisation:";
    private static final String BY_OPTION = "option:";

    private final Map<String, FigureRow> rows;

    Figures(Stream<FigureRow> rows) {
        this.rows = rows.collect(Collectors.toMap(row -> key(row.subject(), row.figure()), Function.identity()));
    }

    EnrolmentFigures enrolment() {
        return new EnrolmentFigures(
                people(EVERYBODY),
                people("OFFERED"),
                people("WAITED"),
                people("PLACE"),
                people("COMPLETED"),
                people("WITHDRAWN"),
                people("REFUSED"),
                people("DECLINED"));
    }

    Figure sessions() {
        return count("SESSIONS", EVERYBODY);
    }

    Integer attendance() {
        return share("ATTENDANCE", EVERYBODY);
    }

    ConfidenceFigures confidence() {
        return confidence(EVERYBODY);
    }

    /** By mode and purpose, those that are told. */
    List<QuestionFigure> questions() {
        return Stream.of(FacilitationMode.values())
                .flatMap(mode -> Stream.concat(Stream.of(Purpose.values()), Stream.of((Purpose) null))
                        .map(purpose -> new QuestionFigure(mode, purpose, questions(mode, purpose))))
                .filter(figure -> figure.questions().value() != null)
                .toList();
    }

    CriterionFigures of(CriterionView criterion) {
        return new CriterionFigures(
                criterion.id(),
                criterion.text(),
                criterion.options().stream()
                        .map(option -> new CriterionFigures.OptionFigure(
                                option.id(),
                                option.text(),
                                count("CRITERION:" + criterion.id(), BY_OPTION + option.id())))
                        .toList());
    }

    EvaluationFigures of(AskedQuestion asked) {
        return new EvaluationFigures(
                asked.id(), asked.level(), asked.text(), value("EVALUATION:" + asked.id(), EVERYBODY));
    }

    /** Those that are told, by name. */
    List<OrganisationFigures> organisations(Map<UUID, String> names) {
        return organisationIds()
                .filter(names::containsKey)
                .map(id -> new NamedRef(id, names.get(id)))
                .sorted(Comparator.comparing(NamedRef::name, String.CASE_INSENSITIVE_ORDER))
                .map(organisation -> {
                    String figure = BY_ORGANISATION + organisation.id();
                    return new OrganisationFigures(
                            organisation,
                            count("ORGANISATION", figure),
                            share("ATTENDANCE", figure),
                            confidence(figure));
                })
                .toList();
    }

    Stream<UUID> organisationIds() {
        return rows.values().stream()
                .filter(row ->
                        row.subject().equals("ORGANISATION") && row.figure().startsWith(BY_ORGANISATION))
                .map(row -> UUID.fromString(row.figure().substring(BY_ORGANISATION.length())));
    }

    private Figure questions(FacilitationMode mode, Purpose purpose) {
        return count("QUESTIONS:" + mode + ":" + (purpose == null ? "NONE" : purpose), EVERYBODY);
    }

    private Figure people(String figure) {
        return count("PEOPLE", figure);
    }

    private Figure count(String subject, String figure) {
        FigureRow row = rows.get(key(subject, figure));
        return row == null ? Figure.KEPT_BACK : new Figure(row.value().intValueExact());
    }

    private Integer share(String subject, String figure) {
        BigDecimal value = value(subject, figure);
        return value == null ? null : value.intValueExact();
    }

    private ConfidenceFigures confidence(String figure) {
        FigureRow row = rows.get(key("CONFIDENCE", figure));
        return row == null ? new ConfidenceFigures(null, null) : new ConfidenceFigures(row.value(), row.later());
    }

    private BigDecimal value(String subject, String figure) {
        FigureRow row = rows.get(key(subject, figure));
        return row == null ? null : row.value();
    }

    private static String key(String subject, String figure) {
        return subject + "|" + figure;
    }
}
