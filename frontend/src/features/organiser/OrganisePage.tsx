import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Programme } from '@/api/generated/model';
import {
  closeProgramme,
  openProgramme,
  useGetProgramme,
} from '@/api/generated/programme/programme';
import { useListRosters } from '@/api/generated/roster/roster';
import { WHOLE_PAGE } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { programmeStateWords } from '@/placeWords';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { CopyField } from '@/ui/CopyField';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { StateBadge } from '@/ui/StateBadge';
import { ApplicationsOverview } from './ApplicationsOverview';
import classes from './Organiser.module.css';
import { RostersSection } from './RostersSection';
import { SetsSection } from './SetsSection';

/** A programme as its organisers run it: places, rosters, applications, sets. Nothing of what is said in them. */
export function OrganisePage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(data) => <OrganiseView programme={data} />}
    </Loaded>
  );
}

/** Where a programme is looked after, and what one must be allowed to do to go there. */
const PLACES = [
  { to: paths.editProgramme, words: 'Edit', action: 'updateProgramme' },
  { to: paths.mailWordings, words: 'Mails', action: 'listProgrammeEnrolments' },
  { to: paths.holidays, words: 'Days off', action: 'updateProgramme' },
  { to: paths.questions, words: 'Questions', action: 'updateProgramme' },
  { to: paths.criteria, words: 'Whom it reaches', action: 'addCriterion' },
  { to: paths.programmeReport, words: 'Report', action: 'getProgrammeReport' },
  { to: paths.evaluationQuestions, words: 'Evaluation', action: 'listEvaluationQuestions' },
];

function OrganiseView({ programme }: { programme: Programme }) {
  const may = (action: string) => programme.allowedActions.includes(action);
  const refresh = useRefresh();
  const [asking, setAsking] = useState<'open' | 'close' | null>(null);
  const { data: rosters } = useListRosters(
    programme.id,
    { limit: WHOLE_PAGE },
    { query: { enabled: may('listRosters') } },
  );
  const [tone, state] = programmeStateWords[programme.state];
  return (
    <>
      <PageHeader
        title={programme.name}
        eyebrow={
          <Link to={paths.programme({ programmeId: programme.id })} className={classes.up}>
            See it as applicants do
          </Link>
        }
        meta={
          <>
            <StateBadge tone={tone}>{state}</StateBadge>
            <span>{programme.organisation.name}</span>
          </>
        }
        actions={
          <>
            {may('openProgramme') && (
              <Button onClick={() => setAsking('open')}>Open for applications</Button>
            )}
            {PLACES.filter(({ action }) => may(action)).map(({ to, words }) => (
              <Button
                key={words}
                component={Link}
                to={to({ programmeId: programme.id })}
                variant="default"
              >
                {words}
              </Button>
            ))}
            {may('closeProgramme') && (
              <Button variant="default" onClick={() => setAsking('close')}>
                Close
              </Button>
            )}
          </>
        }
      />
      {programme.state === 'DRAFT' && rosters?.items.length === 0 && (
        <div className={classes.notice}>
          <InlineNotice title="Before it can open: say who it is for">
            A roster names the people who can have a place. Make one: without it nobody can be
            admitted.
          </InlineNotice>
        </div>
      )}
      {may('listProgrammeSets') && !may('listProgrammeEnrolments') && (
        <div className={classes.notice}>
          <InlineNotice title="You look on as an administrator">
            {`The organisers of ${programme.organisation.name} run this programme. You see its sets and what members are asked at their end, and can change nothing here.`}
          </InlineNotice>
        </div>
      )}
      {may('listProgrammeEnrolments') && <ApplicationsOverview programme={programme} />}
      {may('closeProgramme') && (
        <div className={classes.notice}>
          <CopyField
            label="Link to apply"
            description="Send it to people on your rosters: it leads them through the sign-in to the application."
            value={`${window.location.origin}${paths.apply({ programmeId: programme.id })}`}
          />
        </div>
      )}
      {may('listRosters') && <RostersSection programme={programme} />}
      {may('listProgrammeSets') && <SetsSection programme={programme} />}
      {!may('listProgrammeSets') && !may('listProgrammeEnrolments') && (
        <InlineNotice title="There is nothing for you to organise here">
          The organisers of {programme.organisation.name} run this programme.
        </InlineNotice>
      )}
      <ConfirmDialog
        opened={asking === 'open'}
        onClose={() => setAsking(null)}
        title={`Open ${programme.name}?`}
        confirmLabel="Open for applications"
        onConfirm={async () => {
          await openProgramme(programme.id);
          await refresh();
        }}
      >
        Everybody who signs in sees it from then on, and those on its rosters can apply.
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'close'}
        onClose={() => setAsking(null)}
        title={`Close ${programme.name}?`}
        confirmLabel="Close the programme"
        cancelLabel="Leave it open"
        tone="danger"
        onConfirm={async () => {
          await closeProgramme(programme.id);
          await refresh();
        }}
      >
        Nobody can apply any more. Sets that exist go on.
      </ConfirmDialog>
    </>
  );
}
