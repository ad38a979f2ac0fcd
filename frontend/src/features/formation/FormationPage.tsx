import { Button, SegmentedControl } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  acceptFormation,
  getGetFormationQueryKey,
  hideFormation,
  shareFormation,
  useGetFormation,
  useListFormations,
} from '@/api/generated/formation/formation';
import type { Formation, FormationSummary, Programme } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { count } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { StateBadge, type StateTone } from '@/ui/StateBadge';
import { Board } from './Board';
import { Compare } from './Compare';
import classes from './Formation.module.css';
import { bestWords, RunPanel } from './RunPanel';

const STATES: Record<FormationSummary['state'], [StateTone, string]> = {
  RUNNING: ['active', 'Running'],
  FINISHED: ['good', 'Proposed'],
  STOPPED: ['good', 'Proposed, stopped early'],
  INTERRUPTED: ['attention', 'Interrupted, with the best it had found'],
  FAILED: ['attention', 'Failed'],
  ACCEPTED: ['good', 'Accepted'],
};
const SHOWN = 6;

/** Where an organiser has sets formed of everybody who awaits a place, and settles them. */
export function FormationPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(data) => <FormationView programme={data} />}
    </Loaded>
  );
}

function FormationView({ programme }: { programme: Programme }) {
  const queries = useQueryClient();
  const formations = useListFormations(
    programme.id,
    { limit: SHOWN },
    {
      query: {
        refetchInterval: ({ state }) =>
          state.data?.items.some((each) => each.state === 'RUNNING') ? 1000 : false,
      },
    },
  );
  const items = formations.data?.items ?? [];
  const running = items.find(({ state }) => state === 'RUNNING');
  const [chosen, setChosen] = useState<string | null>(null);
  const shownId = items.find(({ id }) => id === chosen)?.id ?? items[0]?.id;
  const formation = useGetFormation(shownId ?? '', {
    query: { enabled: shownId !== undefined, placeholderData: (before) => before },
  });
  const summary = items.find(({ id }) => id === shownId);

  // The list is read every second while one runs; the board follows it when there is something new.
  const version = summary && `${summary.version} ${summary.state}`;
  useEffect(() => {
    if (version && shownId) {
      queries.invalidateQueries({ queryKey: getGetFormationQueryKey(shownId) });
    }
  }, [version, shownId, queries]);

  return (
    <>
      <PageHeader
        title="Form sets"
        eyebrow={
          <Link to={paths.organiseProgramme({ programmeId: programme.id })} className={classes.up}>
            {programme.name}
          </Link>
        }
        lead="Setwise proposes sets of everybody who applied or waits: mixed, and at a time that suits all. You decide."
      />
      <Loaded query={formations} what="the proposals">
        {() => (
          <>
            <RunPanel
              programme={programme}
              running={running}
              formation={formation.data}
              onStarted={setChosen}
            />
            {items.length > 1 && (
              <SegmentedControl
                aria-label="Proposal"
                mb="md"
                value={shownId}
                onChange={setChosen}
                data={items.map(({ id, number }) => ({ value: id, label: `Proposal ${number}` }))}
              />
            )}
            {formation.data && summary ? (
              <Proposal
                key={formation.data.summary.id}
                formation={formation.data}
                others={items.filter(({ id, state }) => id !== shownId && state !== 'RUNNING')}
              />
            ) : (
              items.length === 0 && (
                <EmptyState title="Nothing has been proposed yet">
                  Form sets, and look at what comes of it. Nobody is told before you say so.
                </EmptyState>
              )
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function Proposal({ formation, others }: { formation: Formation; others: FormationSummary[] }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [asking, setAsking] = useState<'accept' | 'share' | null>(null);
  const [hiding, setHiding] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { summary, newApplicantCount } = formation;
  const may = (action: string) => summary.allowedActions.includes(action);
  const [tone, state] = STATES[summary.state];

  const hide = async () => {
    setHiding(true);
    setProblem(null);
    try {
      await hideFormation(summary.id);
      announce('Applicants no longer see it');
    } catch (refusal) {
      setProblem(refusal);
    }
    await refresh();
    setHiding(false);
  };

  return (
    <>
      <div className={classes.panel}>
        <div>
          <StateBadge tone={tone}>{state}</StateBadge>
        </div>
        <p className={classes.facts}>{bestWords(summary)}</p>
        {summary.sharedAt && summary.state !== 'ACCEPTED' && (
          <InlineNotice title="Applicants see the sets proposed to them">
            Organisations and levels, no names. Whoever declines is left over here.
          </InlineNotice>
        )}
        {newApplicantCount > 0 && (
          <InlineNotice title={`${count(newApplicantCount, 'person', 'people')} applied since`}>
            Form sets again to consider them too.
          </InlineNotice>
        )}
        <div className={classes.controls}>
          {may('acceptFormation') && (
            <Button onClick={() => setAsking('accept')}>Accept and make these sets</Button>
          )}
          {may('shareFormation') && (
            <Button variant="default" onClick={() => setAsking('share')}>
              Show applicants their set
            </Button>
          )}
          {may('hideFormation') && (
            <Button variant="default" loading={hiding} onClick={hide}>
              Show it no longer
            </Button>
          )}
          {summary.state === 'ACCEPTED' && (
            <Button
              component={Link}
              to={paths.organiseProgramme({ programmeId: formation.programme.id })}
            >
              See the sets
            </Button>
          )}
        </div>
        <FormError error={problem} />
      </div>
      {summary.state !== 'ACCEPTED' && summary.bestAt && <Board formation={formation} />}
      {others.length > 0 && summary.state !== 'ACCEPTED' && (
        <Compare formation={formation} others={others} />
      )}
      <ConfirmDialog
        opened={asking === 'accept'}
        onClose={() => setAsking(null)}
        title={`Make ${count(formation.sets.length, 'set')}?`}
        confirmLabel="Make the sets"
        cancelLabel="Not yet"
        onConfirm={async () => {
          await acceptFormation(summary.id, {
            headers: ifMatch(summary.version),
          });
          announce('The sets have been made');
          await refresh();
        }}
      >
        {`${count(summary.seatedCount, 'person is', 'people are')} offered a place and can accept or decline it. ${
          summary.leftOverCount > 0
            ? `${count(summary.leftOverCount, 'person goes', 'people go')} on waiting, to be offered what becomes free.`
            : ''
        }`}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'share'}
        onClose={() => setAsking(null)}
        title="Show applicants the set proposed to them?"
        confirmLabel="Show it"
        onConfirm={async () => {
          await shareFormation(summary.id);
          await refresh();
        }}
      >
        They see organisations, experience and the weekly time, no names, and can decline without a
        reason. Nothing is settled by it.
      </ConfirmDialog>
    </>
  );
}
