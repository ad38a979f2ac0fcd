import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { LearningSet, RotationChange, Swap } from '@/api/generated/model';
import {
  acceptSwap,
  declineSwap,
  useGetRotationTrace,
  withdrawSwap,
} from '@/api/generated/rotation/rotation';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { type ProblemLike, problemLike } from '@/ui/problem';
import { dayOf } from '@/ui/time';
import classes from './Sets.module.css';

/** What is asked about turns, and how the order came to be as it is. */
export function RotationTrace({ set }: { set: LearningSet }) {
  const trace = useGetRotationTrace(set.id);
  if (!trace.data) {
    return null;
  }
  const { swaps, changes } = trace.data;
  return (
    <>
      {swaps.map((swap) => (
        <SwapNotice key={swap.id} swap={swap} zone={set.timeZone} />
      ))}
      {changes.length > 0 && (
        <details className={classes.trace}>
          <summary>{`How the order changed (${changes.length})`}</summary>
          <ol>
            {changes.map((change) => (
              <li key={`${change.turnId}-${change.decidedAt}-${change.from.id}`}>
                <strong>{changeWords(change, set.timeZone)}</strong>
                <span>{`${change.byBidding ? 'Settled at the start of the session.' : `“${change.reason}”`} ${change.decidedBy.name}, ${dayOf(change.decidedAt)}`}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function changeWords({ from, to, startsAt }: RotationChange, zone: string): string {
  const day = dayOf(startsAt, zone);
  return to
    ? `${to.name} instead of ${from.name} on ${day}`
    : `${from.name} goes without a turn, which was on ${day}`;
}

function SwapNotice({ swap, zone }: { swap: Swap; zone: string }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<ProblemLike | null>(null);
  const [busy, setBusy] = useState(false);
  const may = (operation: string) => swap.allowedActions.includes(operation);
  const day = dayOf(swap.startsAt, zone);
  const answer = async (how: (id: string) => Promise<unknown>, words: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await how(swap.id);
      announce(words);
      await refresh();
    } catch (error) {
      setProblem(problemLike(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.swap}>
      <InlineNotice
        tone={may('acceptSwap') ? 'warn' : 'info'}
        title={
          may('acceptSwap')
            ? `${swap.asker.name} asks you to present on ${day}`
            : `${swap.asker.name} has asked ${swap.asked.name} to present on ${day}`
        }
        action={
          swap.allowedActions.length > 0 && (
            <Group gap="xs">
              {may('acceptSwap') && (
                <Button
                  size="sm"
                  loading={busy}
                  onClick={() => answer(acceptSwap, 'The turns are changed')}
                >
                  {swap.inReturn ? 'Swap turns' : 'Stand in'}
                </Button>
              )}
              {may('declineSwap') && (
                <Button
                  size="sm"
                  variant="default"
                  disabled={busy}
                  onClick={() => answer(declineSwap, 'You declined')}
                >
                  I would rather not
                </Button>
              )}
              {may('withdrawSwap') && (
                <Button
                  size="sm"
                  variant="default"
                  disabled={busy}
                  onClick={() => answer(withdrawSwap, 'You ask no longer')}
                >
                  Ask no longer
                </Button>
              )}
            </Group>
          )
        }
      >
        {`“${swap.reason}” ${
          swap.inReturn
            ? `${may('acceptSwap') ? 'They' : swap.asker.name} would present on ${dayOf(swap.inReturn, zone)} in return.`
            : ''
        }`}
        <FormError error={problem} />
      </InlineNotice>
    </div>
  );
}
