import { Button } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { giveWord } from '@/api/generated/session/session';
import { paths } from '@/paths';
import { Face } from '@/ui/Face';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { PlainText } from '@/ui/PlainText';
import { firstName, listOf } from '@/words';
import { mayInSession, useRoomView } from '../roomContext';
import type { StageProps } from '../Stage';
import { useCommand } from '../useCommand';
import classes from './stages.module.css';

/** One member after the other: who they are, or why they are here. The host gives the word, and everybody sees whose it is. */
export function IntroductionsStage({ phase }: StageProps) {
  const { room, me } = useRoomView();
  const people = room.session.attendance.map(({ person }) => person);
  const written = (personId: string) =>
    room.introductions.find((one) => one.person.id === personId);
  const missing = people.filter(({ id }) => !written(id));
  const turn = Math.max(
    0,
    people.findIndex(({ id }) => id === room.session.speaker?.id),
  );
  const current = people[turn];
  const word = useCommand((personId: string, once) =>
    giveWord(room.session.id, { personId }, once),
  );
  const mayGive = mayInSession(room, 'giveWord');
  const words = current && written(current.id);
  const text = phase.kind === 'REASONS' ? words?.reasons : words?.introduction;
  const away = missing.some(({ id }) => id === me.id);
  const step = (by: number) => {
    const next = people[(turn + by + people.length) % people.length];
    if (next) {
      word.mutate(next.id);
    }
  };
  return (
    <div className={classes.introductions}>
      {away && (
        <InlineNotice
          tone="warn"
          title="Your introduction is not written yet"
          action={
            <Link to={paths.set({ setId: room.session.set.id })}>
              Write it: who you are, and why you are here
            </Link>
          }
        >
          The first session can end once everybody has written a few lines.
        </InlineNotice>
      )}
      {current && (
        <article className={classes.paper} aria-live="polite">
          <header className={classes.who}>
            <Face name={current.name} seat={turn} size={52} />
            <h2 className={classes.whoName}>{current.name}</h2>
          </header>
          {text ? (
            <div className={classes.brief}>
              <PlainText text={text} />
            </div>
          ) : (
            <p className={classes.soft}>
              {`${current.id === me.id ? 'You have' : `${firstName(current)} has`} written nothing yet. Speaking comes first; it can be written afterwards.`}
            </p>
          )}
        </article>
      )}
      <FormError error={word.error} />
      <div className={classes.steps}>
        {mayGive && (
          <Button
            variant="default"
            leftSection={<ChevronLeft size={18} aria-hidden />}
            onClick={() => step(-1)}
          >
            Before
          </Button>
        )}
        <span className={classes.soft}>{`${turn + 1} of ${people.length}`}</span>
        {mayGive && (
          <Button
            variant="default"
            rightSection={<ChevronRight size={18} aria-hidden />}
            onClick={() => step(1)}
          >
            Next
          </Button>
        )}
      </div>
      {missing.length > 0 && (
        <p className={classes.soft}>
          {`Still to write: ${listOf(missing.map((one) => (one.id === me.id ? 'you' : firstName(one))))}.`}
        </p>
      )}
    </div>
  );
}
