import { Checkbox, Group } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { useGetOrganisationReport, useListReports } from '@/api/generated/report/report';
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
  const report = useGetOrganisationReport(
    organisationId,
    chosen.length > 0 ? { programmeId: chosen } : undefined,
    { query: { placeholderData: (before) => before } },
  );
  const reports = useListReports();
  const all =
    reports.data?.items.find(({ organisation }) => organisation.id === organisationId)
      ?.programmes ?? [];
  const query = chosen.length > 0 ? `?${search}` : '';
  return (
    <Loaded query={report} what="the comparison" shape="page">
      {(data) => (
        <>
          <PageHeader
            title="Programmes side by side"
            eyebrow={
              <Link to={paths.reports()} className={classes.up}>
                {data.organisation.name}
              </Link>
            }
            actions={
              <ReportActions address={`/api/reports/${organisationId}/comparison`} query={query} />
            }
          />
          <Checkbox.Group
            label="Which programmes"
            description="All of them when none is chosen."
            className={classes.choice}
            value={chosen}
            onChange={(ids) => setSearch({ programmeId: ids })}
          >
            <Group mt="xs">
              {all.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} />
              ))}
            </Group>
          </Checkbox.Group>
          <KeptBackNotice countedAt={data.together.countedAt} />
          {data.programmes.length === 0 ? (
            <EmptyState title="No programme has been opened yet" />
          ) : (
            figuresOf([...data.programmes, data.together]).map((part) => (
              <FigureSection
                key={part.title}
                figures={part}
                columns={[
                  ...data.programmes.map(({ programme }) => programme?.name ?? ''),
                  'Together',
                ]}
              />
            ))
          )}
        </>
      )}
    </Loaded>
  );
}
