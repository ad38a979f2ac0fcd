import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { LearningSession, LearningSet } from '@/api/generated/model';
import { cancelSession, postponeSession, useGetSession } from '@/api/generated/session/session';
import { useGetSet } from '@/api/generated/set/set';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { sessionStateWords } from '@/placeWords';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { Section } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { ZonedTime } from '@/ui/Time';
import { sessionKindWords } from '@/words';
import { MoveButton } from './MoveButton';
import classes from './Planning.module.css';
import { PresentersSection } from './PresentersSection';
import { ScheduleForm } from './ScheduleForm';
import { ScriptForm } from './ScriptForm';

/** Everything about a session that can be settled beforehand. */
export function SessionPlanPage() {
  const { sessionId = '' } = useParams();
  const session = useGetSession(sessionId);
  const set = useGetSet(session.data?.set.id ?? '', { query: { enabled: Boolean(session.data) } });
  return (
    <Loaded query={session} what="the session" shape="page">
      {(data) => (
        <Loaded query={set} what="the set" shape="page">
          {(of) => <SessionPlanView session={data} set={of} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function SessionPlanView({ session, set }: { session: LearningSession; set: LearningSet }) {
  const may = (action: string) => session.allowedActions.includes(action);
  const [tone, state] = sessionStateWords[session.state];
  const mayPlan = may('updateSession') || may('setPhaseScript');
  return (
    <>
      <PageHeader
        title={`Plan of session ${session.number}`}
        eyebrow={
          <Link to={paths.session({ sessionId: session.id })} className={classes.up}>
            {`${sessionKindWords[session.kind]} of ${set.name}`}
          </Link>
        }
        meta={
          <>
            <StateBadge tone={tone}>{state}</StateBadge>
            <ZonedTime instant={session.startsAt} zone={session.timeZone} />
          </>
        }
      />
      {session.warnings.map((warning) => (
        <div key={warning.detail} className={classes.notice}>
          <InlineNotice tone="warn">{warning.detail}</InlineNotice>
        </div>
      ))}
      {!mayPlan && (
        <div className={classes.notice}>
          <InlineNotice title="There is nothing for you to plan here">
            {session.state === 'PLANNED'
              ? 'Those who organise or facilitate the set plan its sessions.'
              : 'Only a session that has not begun can be planned anew.'}
          </InlineNotice>
        </div>
      )}
      <div className={classes.form}>
        {may('updateSession') && (
          <Section
            title="When and how"
            action={may('moveSession') && <MoveButton session={session} set={set} />}
          >
            {/* Another length scales the phases and comes with another version: both forms then begin anew. */}
            <ScheduleForm key={`schedule-${session.version}`} session={session} set={set} />
          </Section>
        )}
        {session.kind === 'PRESENTING' && <PresentersSection session={session} set={set} />}
        {may('setPhaseScript') && (
          <Section
            title="Phases"
            lead={`They fill the ${session.minutes} minutes exactly. A phase without minutes is left out.`}
          >
            <ScriptForm key={`script-${session.version}`} session={session} />
          </Section>
        )}
        {(may('postponeSession') || may('cancelSession')) && (
          <NotHeld session={session} plansAll={set.allowedActions.includes('planSeries')} />
        )}
      </div>
    </>
  );
}

function NotHeld({ session, plansAll }: { session: LearningSession; plansAll: boolean }) {
  const refresh = useRefresh();
  const [asking, setAsking] = useState<'postpone' | 'cancel' | null>(null);
  const [andFollowing, setAndFollowing] = useState(false);
  const all = plansAll && (
    <Checkbox
      mt="md"
      label="And all planned sessions after it"
      checked={andFollowing}
      onChange={(event) => setAndFollowing(event.currentTarget.checked)}
    />
  );
  const close = () => {
    setAsking(null);
    setAndFollowing(false);
  };
  const turns =
    session.turns.length > 0 ? ' Its presenter can then be planned for another session.' : '';
  return (
    <Section title="If it cannot be held">
      <Group>
        {session.allowedActions.includes('postponeSession') && (
          <Button variant="default" onClick={() => setAsking('postpone')}>
            Postpone it
          </Button>
        )}
        {session.allowedActions.includes('cancelSession') && (
          <Button variant="outline" color="brick" onClick={() => setAsking('cancel')}>
            Cancel it
          </Button>
        )}
      </Group>
      <ReasonDialog
        opened={asking === 'postpone'}
        onClose={close}
        title="Postpone this session?"
        label="Why is it postponed?"
        confirmLabel="Postpone it"
        cancelLabel="Keep the date"
        tone="plain"
        onConfirm={async (reason) => {
          await postponeSession(session.id, { reason, andFollowing });
          await refresh();
        }}
      >
        {`It is not held on this date; plan another session in its place.${turns} The set reads the reason.`}
        {all}
      </ReasonDialog>
      <ReasonDialog
        opened={asking === 'cancel'}
        onClose={close}
        title="Cancel this session?"
        label="Why is it cancelled?"
        confirmLabel="Cancel it"
        cancelLabel="Keep it"
        onConfirm={async (reason) => {
          await cancelSession(session.id, { reason, andFollowing });
          await refresh();
        }}
      >
        {`It will not be held at all.${turns} The set reads the reason.`}
        {all}
      </ReasonDialog>
    </Section>
  );
}
