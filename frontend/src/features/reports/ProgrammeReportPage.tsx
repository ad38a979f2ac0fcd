import { Link, useParams } from 'react-router';
import type { Report } from '@/api/generated/model';
import {
  getExportProgrammeReportUrl,
  getPrintProgrammeReportUrl,
  useGetProgrammeReport,
} from '@/api/generated/report/report';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { FigureSection } from './FigureSection';
import { figuresOf } from './figures';
import { KeptBackNotice } from './KeptBackNotice';
import { ReportActions } from './ReportActions';
import classes from './Reports.module.css';

/** What came of one programme, for its organisers and sponsors. */
export function ProgrammeReportPage() {
  const { programmeId = '' } = useParams();
  const report = useGetProgrammeReport(programmeId);
  return (
    <Loaded query={report} what="the report" shape="page">
      {(data) => <ReportView programmeId={programmeId} report={data} />}
    </Loaded>
  );
}

function ReportView({ programmeId, report }: { programmeId: string; report: Report }) {
  const figures = figuresOf([report]);
  const told = figures.some(({ lines }) =>
    lines.some(({ cells }) => cells.some(({ words }) => words !== null)),
  );
  return (
    <>
      <PageHeader
        title={report.programme ? `Report: ${report.programme.name}` : 'Report'}
        eyebrow={
          <Link to={paths.reports()} className={classes.up}>
            Reports
          </Link>
        }
        lead="What came of the programme, without what was said in its sets."
        actions={
          <ReportActions
            pdf={getPrintProgrammeReportUrl(programmeId)}
            csv={getExportProgrammeReportUrl(programmeId)}
          />
        }
      />
      <KeptBackNotice countedAt={report.countedAt} />
      {told ? (
        figures.map((part) => (
          <FigureSection
            key={part.id}
            figures={part}
            columns={[{ id: programmeId, name: report.programme?.name ?? '' }]}
          />
        ))
      ) : (
        <EmptyState title="No figures yet">
          They come once a set has started and five people or more are in it.
        </EmptyState>
      )}
    </>
  );
}
