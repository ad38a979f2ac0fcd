import { Button, Group } from '@mantine/core';
import { Hand, SkipForward } from 'lucide-react';
import type { Floor as FloorNow, TurnLog } from '@/api/generated/model';
import { goOn, hearAnswers, raiseHand } from '@/api/generated/question/question';
import { FormError } from '@/ui/FormError';
import { firstName, listOf } from '@/words';
import { mayInTurn, useRoomView } from '../roomContext';
import { useCommand, useDeed } from '../useCommand';
import classes from './Floor.module.css';

/** Whose turn it is to ask, and who would like to. One name at a time: nobody is ranked. */
export function Floor({ turn, open }: { turn: TurnLog; open: boolean }) {
  const { room, me } = useRoomView();
  const { floor } = turn;
  const turnId = turn.turn.id;
  const raised = floor.hands.some(({ id }) => id === me.id);
  const hand = useCommand(
    (up: boolean, once) => raiseHand(turnId, { raised: up }, once),
    (before, up) =>
      withFloor(before, (now) => ({
        ...now,
        hands: up
          ? [...now.hands, { id: me.id, name: me.name ?? '' }]
          : now.hands.filter(({ id }) => id !== me.id),
      })),
  );
  const next = useDeed((once) => goOn(turnId, once));
  const answers = useDeed((once) => hearAnswers(turnId, once));
  const gathering = open && floor.style === 'ALL_FIRST' && !floor.answering;
  const runs = mayInTurn(room, 'goOn');
  const others = floor.hands.filter(({ id }) => id !== me.id);
  return (
    <section aria-label="Whose turn it is" className={classes.floor}>
      <p className={classes.words} role="status">
        {wordsOf(turn, me.id, gathering)}
      </p>
      {others.length > 0 && (
        <p className={classes.hands}>
          <Hand size={16} aria-hidden />
          {`${listOf(others.map(firstName))} would like to ask.`}
        </p>
      )}
      <FormError error={hand.error ?? next.error ?? answers.error} />
      <Group gap="sm">
        {mayInTurn(room, 'raiseHand') && (
          <Button
            size="compact-md"
            variant={raised ? 'light' : 'subtle'}
            aria-pressed={raised}
            aria-keyshortcuts="h"
            leftSection={<Hand size={16} aria-hidden />}
            onClick={() => hand.mutate(!raised)}
          >
            {raised ? 'Your hand is up' : 'Raise your hand'}
          </Button>
        )}
        {runs && floor.followUpBy && (
          <Button
            size="compact-md"
            variant="light"
            leftSection={<SkipForward size={16} aria-hidden />}
            onClick={() => next.mutate()}
            loading={next.isPending}
          >
            Go on to the next question
          </Button>
        )}
        {runs && gathering && turn.questions.some(({ state }) => state === 'QUEUED') && (
          <Button size="sm" onClick={() => answers.mutate()} loading={answers.isPending}>
            Begin to answer
          </Button>
        )}
      </Group>
    </section>
  );
}

function wordsOf({ floor, turn, questions }: TurnLog, me: string, gathering: boolean): string {
  const presenter = firstName(turn.presenter);
  if (gathering) {
    return turn.presenter.id === me
      ? 'All questions first. Answer when you have heard them.'
      : `All questions first. ${presenter} answers when they have been heard.`;
  }
  if (floor.followUpBy) {
    return floor.followUpBy.id === me
      ? `${presenter} would like you to ask on.`
      : `${turn.presenter.id === me ? 'You have' : `${presenter} has`} invited ${firstName(floor.followUpBy)} to ask on.`;
  }
  if (!floor.nextToAsk) {
    return '';
  }
  const asks = questions.some(
    ({ asker, state }) =>
      asker.id === floor.nextToAsk?.id && (state === 'QUEUED' || state === 'ASKED'),
  );
  if (asks) {
    return '';
  }
  return floor.nextToAsk.id === me
    ? 'It is your turn to ask. Passing is as good as asking.'
    : `${firstName(floor.nextToAsk)} could ask next.`;
}

function withFloor(
  room: Parameters<typeof mayInTurn>[0],
  change: (floor: FloorNow) => FloorNow,
): typeof room {
  return { ...room, turn: room.turn && { ...room.turn, floor: change(room.turn.floor) } };
}
