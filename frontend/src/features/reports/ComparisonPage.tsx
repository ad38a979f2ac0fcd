import { Checkbox, Group } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import {
  getExportOrganisationReportUrl,
  getPrintOrganisationReportUrl,
  useGetOrganisationReport,
  useListReports,
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

/** Programmes of an organisation side by side; which of them stands in the address. */
export function ComparisonPage() {
  const { organisationId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const chosen = search.getAll('programmeId');
  const part = chosen.length > 0 ? { programmeId: chosen } : undefined;
  const report = useGetOrganisationReport(organisationId, part, {
    query: { placeholderData: (before) => before },
  });
  const reports = useListReports();
  return (
    <Loaded query={report} what="the comparison" shape="page">
      {(data) => (
        <>
          <PageHeader
            title="Programmes side by side"
            lead={data.organisation.name}
            eyebrow={
              <Link to={paths.reports()} className={classes.up}>
                Reports
              </Link>
            }
            actions={
              <ReportActions
                pdf={getPrintOrganisationReportUrl(organisationId, part)}
                csv={getExportOrganisationReportUrl(organisationId, part)}
              />
            }
          />
          <Loaded query={reports} what="the programmes" shape="lines">
            {({ items }) => (
              <Checkbox.Group
                label="Which programmes"
                description="All of them when none is chosen."
                className={classes.choice}
                value={chosen}
                onChange={(ids) => setSearch({ programmeId: ids })}
              >
                <Group mt="xs">
                  {items
                    .find(({ organisation }) => organisation.id === organisationId)
                    ?.programmes.map(({ id, name }) => (
                      <Checkbox key={id} value={id} label={name} />
                    ))}
                </Group>
              </Checkbox.Group>
            )}
          </Loaded>
          <KeptBackNotice countedAt={data.together.countedAt} />
          {data.programmes.length === 0 ? (
            <EmptyState title="No programme has been opened yet" />
          ) : (
            figuresOf([...data.programmes, data.together]).map((figures) => (
              <FigureSection
                key={figures.id}
                figures={figures}
                columns={[
                  ...data.programmes.map(({ programme }) => ({
                    id: programme?.id ?? '',
                    name: programme?.name ?? '',
                  })),
                  { id: 'together', name: 'Together' },
                ]}
              />
            ))
          )}
        </>
      )}
    </Loaded>
  );
}
