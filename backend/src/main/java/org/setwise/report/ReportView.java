package org.setwise.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.reference.NamedRef;

/**
 * What came of a programme, in figures (rule 26).
 *
 * @param programme null for several programmes together
 * @param countedAt when its figures were last made; of several, the longest ago
 * @param sessions how many sessions were held
 * @param attendance percent of the times members were expected, in steps that hold five people or more; null where it is kept back
 * @param questions by mode and purpose, those with figures
 * @param evaluation by question, in their order
 * @param criteria those of the programme; none for several programmes together
 * @param organisations where those enrolled came from, five or more each
 */
@Schema(name = "Report")
public record ReportView(
        NamedRef programme,
        @NotNull Instant countedAt,
        @NotNull EnrolmentFigures enrolment,
        @NotNull Figure sessions,
        Integer attendance,
        @NotNull List<QuestionFigure> questions,
        @NotNull ConfidenceFigures confidence,
        @NotNull List<EvaluationFigures> evaluation,
        @NotNull List<CriterionFigures> criteria,
        @NotNull List<OrganisationFigures> organisations) {}
