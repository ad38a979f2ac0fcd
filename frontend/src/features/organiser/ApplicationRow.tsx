import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { withdrawEnrolment } from '@/api/generated/enrolment/enrolment';
import type { Enrolment } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { enrolmentStateWords, experienceWords, ordinal } from '@/placeWords';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { StateBadge } from '@/ui/StateBadge';
import { RelativeTime } from '@/ui/Time';
import { dayOf } from '@/ui/time';
import { ApplicationDetails } from './ApplicationDetails';
import { OfferDialog } from './OfferDialog';
import classes from './Organiser.module.css';

/** One application with what an organiser may do about it now. */
export function ApplicationRow({ enrolment }: { enrolment: Enrolment }) {
  const refresh = useRefresh();
  const [asking, setAsking] = useState<'offer' | 'withdraw' | null>(null);
  const [reading, setReading] = useState(false);
  const may = (action: string) => enrolment.allowedActions.includes(action);
  const { person, set } = enrolment;
  const [tone, state] = enrolmentStateWords[enrolment.state];
  const enrolled = enrolment.state === 'ENROLLED';
  const holdsPlace = enrolled || enrolment.state === 'OFFERED';
  return (
    <li className={classes.row}>
      <div className={classes.rowWords}>
        <h3 className={classes.rowTitle}>{person.name}</h3>
        <span>
          {`${enrolment.organisation}, ${experienceWords[enrolment.experienceLevel].toLowerCase()}`}
        </span>
        {enrolment.email && <span>{enrolment.email}</span>}
        {enrolment.enteredBy && (
          <span>
            {`Entered by ${enrolment.enteredBy.name}${enrolment.takenOver ? ', taken over since' : ''}`}
          </span>
        )}
        <details
          className={classes.motivation}
          onToggle={(event) => setReading(event.currentTarget.open)}
        >
          <summary>The application, step by step</summary>
          {reading && <ApplicationDetails enrolment={enrolment} />}
        </details>
        {enrolment.reason && <span>{enrolment.reason}</span>}
      </div>
      <div className={classes.rowState}>
        <StateBadge tone={tone}>
          {enrolment.waitingPosition
            ? `Waiting, ${ordinal(enrolment.waitingPosition)} in line`
            : state}
        </StateBadge>
        {!enrolment.entitledToday && holdsPlace && (
          <StateBadge tone="attention">On no roster any more, keeps the place</StateBadge>
        )}
        <span>
          {set && (
            <>
              in <Link to={paths.set({ setId: set.id })}>{set.name}</Link>
              {enrolment.roster && `, through ${enrolment.roster}. `}
            </>
          )}
          {enrolment.state === 'OFFERED' && enrolment.offerExpiresAt && (
            <>
              Runs out <RelativeTime instant={enrolment.offerExpiresAt} />.
            </>
          )}
          {(enrolment.state === 'APPLIED' || enrolment.state === 'WAITING') &&
            `Applied on ${dayOf(enrolment.appliedAt)}`}
        </span>
      </div>
      <Group gap="xs" className={classes.rowActions}>
        {may('offerPlace') && (
          <Button
            size="sm"
            aria-label={`Offer ${person.name} a place`}
            onClick={() => setAsking('offer')}
          >
            Offer a place
          </Button>
        )}
        {may('withdrawEnrolment') && (
          <Button
            size="sm"
            variant="subtle"
            color="brick"
            aria-label={`${enrolled ? 'Take the place of' : 'Withdraw the application of'} ${person.name}`}
            onClick={() => setAsking('withdraw')}
          >
            {enrolled ? 'End the place' : 'Withdraw'}
          </Button>
        )}
      </Group>
      {asking === 'offer' && <OfferDialog enrolment={enrolment} onClose={() => setAsking(null)} />}
      <ReasonDialog
        opened={asking === 'withdraw'}
        onClose={() => setAsking(null)}
        title={
          enrolled
            ? `End the place of ${person.name}?`
            : `Withdraw the application of ${person.name}?`
        }
        label="Why?"
        confirmLabel={enrolled ? 'End the place' : 'Withdraw it'}
        cancelLabel="Leave as it is"
        onConfirm={async (reason) => {
          await withdrawEnrolment(enrolment.id, { reason });
          await refresh();
        }}
      >
        {`${person.name} reads the reason. A place that becomes free is offered to the next person in line.`}
      </ReasonDialog>
    </li>
  );
}
