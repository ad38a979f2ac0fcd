import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { useListReports } from '@/api/generated/report/report';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { Rows } from '@/ui/Rows';
import { Section } from '@/ui/Section';

/** The programmes whose reports one may read. */
export function ReportsPage() {
  const reports = useListReports();
  return (
    <>
      <PageHeader
        title="Reports"
        lead="What came of programmes, in figures of five people or more. What is said in a set stays there."
      />
      <Loaded query={reports} what="the reports">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title="There are no reports for you">
              Organisers read the reports of their programmes, and so do sponsors, whom an
              administrator appoints.
            </EmptyState>
          ) : (
            items.map(({ organisation, programmes }) => (
              <Section
                key={organisation.id}
                title={organisation.name}
                action={
                  programmes.length > 1 && (
                    <Button
                      component={Link}
                      to={paths.comparison({ organisationId: organisation.id })}
                      variant="light"
                    >
                      Compare
                    </Button>
                  )
                }
              >
                <Rows
                  label={`Reports of ${organisation.name}`}
                  rows={programmes.map(({ id, name }) => ({
                    id,
                    title: (
                      <Anchor component={Link} to={paths.programmeReport({ programmeId: id })}>
                        {name}
                      </Anchor>
                    ),
                  }))}
                />
              </Section>
            ))
          )
        }
      </Loaded>
    </>
  );
}
