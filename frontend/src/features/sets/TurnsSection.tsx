import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { LearningSet, Waiting } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import {
  useGetRotation,
  useVolunteer,
  useWithdrawVolunteering,
} from '@/api/generated/rotation/rotation';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { daysBetween, localDate } from '@/ui/due';
import { Face } from '@/ui/Face';
import { Loaded } from '@/ui/Loaded';
import { Section } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { dayOf } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { localMoment } from '@/ui/zones';
import { OrderDialog, orderWords } from './OrderDialog';
import { RotationTrace } from './RotationTrace';
import classes from './Sets.module.css';
import { SwapDialog } from './SwapDialog';

/** Whose turn it is, and how long each has waited: each once before anybody presents again. */
export function TurnsSection({ set }: { set: LearningSet }) {
  const rotation = useGetRotation(set.id);
  const me = useGetMe();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [ordering, setOrdering] = useState(false);
  const [asking, setAsking] = useState<Waiting | null>(null);
  const volunteering = useVolunteer();
  const withdrawing = useWithdrawVolunteering();
  const over = set.state === 'CLOSED' || set.state === 'CANCELLED';
  const inside = set.allowedActions.includes('listIntroductions');

  const toggle = async (volunteered: boolean) => {
    await (volunteered ? withdrawing : volunteering).mutateAsync({ setId: set.id });
    announce(volunteered ? 'You volunteer no longer' : 'The set sees that you volunteer');
    await refresh();
  };

  return (
    <Section
      title={set.round > 1 ? `Turns in round ${set.round}` : 'Turns'}
      lead="Everybody presents once before anybody presents again."
    >
      <Loaded query={rotation} what="the turns">
        {(data) => {
          const mine = data.members.find(({ person }) => person.id === me.data?.id);
          const someWait = data.members.some(({ standing }) => standing === 'WITHOUT_DATE');
          return (
            <>
              <ol className={classes.turns} aria-label="Turns in order">
                {data.members.map((member) => (
                  <li key={member.person.id} data-state={member.standing}>
                    <Face
                      name={member.person.name}
                      seat={set.members.findIndex(({ person }) => person.id === member.person.id)}
                    />
                    <div>
                      <strong>{member.person.name}</strong>
                      <span>
                        <TurnWords member={member} zone={set.timeZone} over={over} />
                      </span>
                    </div>
                    {member.next && !over && <StateBadge tone="active">Next</StateBadge>}
                    {member.volunteered && member.standing === 'WITHOUT_DATE' && (
                      <StateBadge tone="good">Volunteers</StateBadge>
                    )}
                    {member === mine && member.standing === 'PLANNED' && !over && (
                      <Button variant="subtle" size="compact-sm" onClick={() => setAsking(member)}>
                        Swap
                      </Button>
                    )}
                  </li>
                ))}
              </ol>
              {someWait && data.order && (
                <p className={classes.orderWords}>{orderWords(data.order)}</p>
              )}
              <Group gap="xs" mt="md">
                {someWait &&
                  mine?.standing === 'WITHOUT_DATE' &&
                  (data.allowedActions.includes('volunteer') || mine.volunteered) && (
                    <Button
                      variant="default"
                      size="sm"
                      loading={volunteering.isPending || withdrawing.isPending}
                      onClick={() => toggle(mine.volunteered)}
                    >
                      {mine.volunteered ? 'I would rather wait' : 'I would like to go early'}
                    </Button>
                  )}
                {someWait && data.allowedActions.includes('decideOrder') && (
                  <Button variant="default" size="sm" onClick={() => setOrdering(true)}>
                    Decide the order
                  </Button>
                )}
              </Group>
              {ordering && (
                <OrderDialog set={set} rotation={data} onClose={() => setOrdering(false)} />
              )}
              {asking?.turnId && (
                <SwapDialog
                  set={set}
                  turnId={asking.turnId}
                  members={data.members}
                  onClose={() => setAsking(null)}
                />
              )}
            </>
          );
        }}
      </Loaded>
      {inside && <RotationTrace set={set} />}
    </Section>
  );
}

function TurnWords({ member, zone, over }: { member: Waiting; zone: string; over: boolean }) {
  const now = useNow(60_000);
  const day = member.startsAt ? dayOf(member.startsAt, zone) : '';
  const waited = daysBetween(localMoment(member.waitingSince, zone).date, localDate(now));
  switch (member.standing) {
    case 'PRESENTING':
      return 'Presents now';
    case 'PRESENTED':
      return `Presented on ${day}`;
    case 'SKIPPED':
      return 'Goes without a turn in this round';
    case 'PLANNED':
      return `Presents on ${day}${over ? '' : waitedWords(waited)}`;
    default:
      return over ? 'Did not present' : `No date yet${waitedWords(waited)}`;
  }
}

/** Counted from the end of the last turn, or from joining; the first weeks are no wait. */
function waitedWords(days: number): string {
  const weeks = Math.floor(days / 7);
  return weeks < 1 ? '' : `, has waited ${weeks === 1 ? 'a week' : `${weeks} weeks`}`;
}
