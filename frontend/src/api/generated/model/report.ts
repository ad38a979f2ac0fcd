/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ReportProgramme } from './reportProgramme';
import type { EnrolmentFigures } from './enrolmentFigures';
import type { Figure } from './figure';
import type { QuestionFigure } from './questionFigure';
import type { ConfidenceFigures } from './confidenceFigures';
import type { EvaluationFigures } from './evaluationFigures';
import type { CriterionFigures } from './criterionFigures';
import type { OrganisationFigures } from './organisationFigures';

export interface Report {
  programme?: ReportProgramme;
  countedAt: string;
  enrolment: EnrolmentFigures;
  sessions: Figure;
  /** @nullable */
  attendance?: number | null;
  questions: QuestionFigure[];
  confidence: ConfidenceFigures;
  evaluation: EvaluationFigures[];
  criteria: CriterionFigures[];
  organisations: OrganisationFigures[];
}
