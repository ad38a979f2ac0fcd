import { Anchor, Button, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { acceptOffer, declineOffer, withdrawEnrolment } from '@/api/generated/enrolment/enrolment';
import type { Enrolment } from '@/api/generated/model';
import { useListCriteria } from '@/api/generated/report/report';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormError } from '@/ui/FormError';
import { LifeCycle } from '@/ui/LifeCycle';
import { Card } from '@/ui/Section';
import { RelativeTime, ZonedTime } from '@/ui/Time';
import { clockOf, dayOf, viewersZone } from '@/ui/time';
import { hasEnded, stepsOf, waitingWords } from './application';
import { ProgrammeChanges } from './ProgrammeChanges';
import classes from './Programmes.module.css';
import { TakeOver } from './TakeOver';

/** Where one stands with a programme, and what one can do about it. */
export function MyApplication({ enrolment }: { enrolment: Enrolment }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [accepting, setAccepting] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [asking, setAsking] = useState<'decline' | 'withdraw' | null>(null);
  const [reason, setReason] = useState('');
  const may = (action: string) => enrolment.allowedActions.includes(action);
  const { enrolmentId, set } = { enrolmentId: enrolment.id, set: enrolment.set };

  const accept = async () => {
    setAccepting(true);
    setProblem(null);
    try {
      await acceptOffer(enrolmentId);
      announce('The place is yours');
    } catch (refusal) {
      setProblem(refusal);
    }
    await refresh();
    setAccepting(false);
  };

  return (
    <div className={classes.application}>
      <Card tone="featured" level={2} title={titleOf(enrolment)}>
        <LifeCycle label="Your application" steps={stepsOf(enrolment)} />
        <p className={classes.words}>{wordsOf(enrolment)}</p>
        {may('takeOverApplication') && <TakeOver enrolment={enrolment} />}
        {!hasEnded(enrolment) && <ProgrammeChanges enrolment={enrolment} />}
        <FormError error={problem} />
        <AboutYou programmeId={enrolment.programme.id} />
        <Group>
          {may('acceptOffer') && (
            <Button onClick={accept} loading={accepting}>
              Accept the place
            </Button>
          )}
          {may('declineOffer') && (
            <Button variant="default" onClick={() => setAsking('decline')}>
              Decline
            </Button>
          )}
          {set && (enrolment.state === 'ENROLLED' || enrolment.state === 'COMPLETED') && (
            <Button component={Link} to={paths.set({ setId: set.id })}>
              {`Go to ${set.name}`}
            </Button>
          )}
          {may('withdrawEnrolment') && !may('declineOffer') && (
            <Button
              variant={enrolment.state === 'ENROLLED' ? 'subtle' : 'default'}
              onClick={() => setAsking('withdraw')}
            >
              {enrolment.state === 'ENROLLED' ? 'Leave the set' : 'Withdraw'}
            </Button>
          )}
        </Group>
      </Card>
      <ConfirmDialog
        opened={asking === 'decline'}
        onClose={() => setAsking(null)}
        title="Decline this place?"
        confirmLabel="Decline the place"
        cancelLabel="Keep the offer"
        onConfirm={async () => {
          await declineOffer(enrolmentId);
          await refresh();
        }}
      >
        It goes to the next person in line. You need not say why, and you can apply again.
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'withdraw'}
        onClose={() => setAsking(null)}
        title={enrolment.state === 'ENROLLED' ? `Leave ${set?.name ?? 'the set'}?` : 'Withdraw?'}
        confirmLabel={enrolment.state === 'ENROLLED' ? 'Leave the set' : 'Withdraw'}
        cancelLabel={enrolment.state === 'ENROLLED' ? 'Stay' : 'Keep my application'}
        tone="danger"
        onConfirm={async () => {
          await withdrawEnrolment(enrolmentId, { reason: reason.trim() || null });
          await refresh();
        }}
      >
        <p className={classes.dialogWords}>
          {enrolment.state === 'ENROLLED'
            ? 'From that moment you no longer see what was said in it, and your place goes to somebody else.'
            : 'Your application ends, and with it your place in the waiting list.'}
        </p>
        <Textarea
          label="Why, if you would like to say"
          description="Only you and the organisers read it."
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </div>
  );
}

/** Leads to what the programme would like to know of those whom it reaches; nothing where it asks nothing. */
function AboutYou({ programmeId }: { programmeId: string }) {
  const { data: criteria } = useListCriteria(programmeId);
  return (
    criteria &&
    criteria.items.length > 0 && (
      <Anchor component={Link} to={paths.myCriteria({ programmeId })}>
        About you, if you like
      </Anchor>
    )
  );
}

function titleOf({ state }: Enrolment): string {
  switch (state) {
    case 'OFFERED':
      return 'A place is yours if you want it';
    case 'ENROLLED':
      return 'You have a place';
    case 'COMPLETED':
      return 'You have completed this programme';
    default:
      return 'Your application';
  }
}

function wordsOf(enrolment: Enrolment): ReactNode {
  const { state, offerExpiresAt, reason, set, appliedAt } = enrolment;
  switch (state) {
    case 'OFFERED':
      return (
        <>
          {set && `It is in the set ${set.name}. `}
          {offerExpiresAt && (
            <>
              Answer by <ZonedTime instant={offerExpiresAt} zone={viewersZone()} /> (
              <RelativeTime instant={offerExpiresAt} />
              ). After that it goes to the next person in line.
            </>
          )}
        </>
      );
    case 'WAITING':
      return waitingWords[enrolment.waitingReason ?? 'NOT_OFFERED_YET'];
    case 'APPLIED':
      return `You applied on ${dayOf(appliedAt)} at ${clockOf(appliedAt)}. An organiser reads it and offers you a place.`;
    case 'ENROLLED':
      return set ? `You are a member of ${set.name}.` : null;
    case 'COMPLETED':
      return set ? `You were a member of ${set.name}.` : null;
    case 'EXPIRED':
      return reason ?? 'The offer was not answered in time, and the place went on.';
    default:
      return reason;
  }
}
