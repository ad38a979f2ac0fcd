import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { TurnLog } from '@/api/generated/model';
import { inviteExperience, shareExperience } from '@/api/generated/question/question';
import { freshKey } from '@/api/http';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { PlainText } from '@/ui/PlainText';
import { useDraft } from '@/ui/useDraft';
import { firstName } from '@/words';
import { mayInTurn, useRoomView } from '../roomContext';
import { useCommand } from '../useCommand';
import classes from './Experiences.module.css';

interface Draft {
  text: string;
  key: string;
}

/** What others lived through, kept apart from the questions: told, never recommended. */
export function Experiences({ turn }: { turn: TurnLog }) {
  const { room, me } = useRoomView();
  const announce = useAnnounce();
  const [writing, setWriting] = useState(false);
  const [missing, setMissing] = useState(false);
  const [draft, keep, discard] = useDraft<Draft>(`experience:${turn.turn.id}:${me.id}`, {
    text: '',
    key: '',
  });
  const share = useCommand(async (sent: Draft) => {
    await shareExperience(
      turn.turn.id,
      { text: sent.text.trim() },
      { headers: { 'Idempotency-Key': sent.key } },
    );
    discard();
    setWriting(false);
    announce('Your experience is shared');
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') {
      setMissing(true);
    } else if (!share.isPending) {
      const sent = { ...draft, key: draft.key || freshKey() };
      keep(sent);
      share.mutate(sent);
    }
  };
  const mayShare = mayInTurn(room, 'shareExperience');
  const invited = turn.floor.experienceInvited;
  const invite = useCommand((now: boolean, once) =>
    inviteExperience(turn.turn.id, { invited: now }, once),
  );
  return (
    <section aria-labelledby="experiences" className={classes.experiences}>
      <h2 id="experiences" className={classes.title}>
        Experiences
      </h2>
      <p className={classes.lead}>
        Something one of you lived through. Not an answer, not advice.
        {!invited &&
          !mayInTurn(room, 'inviteExperience') &&
          ` ${firstName(turn.turn.presenter)} invites it when it would help.`}
      </p>
      {mayInTurn(room, 'inviteExperience') && (
        <>
          <FormError error={invite.error} />
          <Button
            size="sm"
            variant={invited ? 'subtle' : 'light'}
            className={classes.invite}
            onClick={() => invite.mutate(!invited)}
            loading={invite.isPending}
          >
            {invited ? 'Only questions from here on' : 'Invite experience'}
          </Button>
        </>
      )}
      {turn.contributions.length > 0 && (
        <ul className={classes.list}>
          {turn.contributions.map(({ id, author, text }) => (
            <li key={id} className={classes.experience}>
              <p className={classes.author}>
                {author.id === me.id ? 'From your experience' : `From ${author.name}’s experience`}
              </p>
              <PlainText text={text} />
            </li>
          ))}
        </ul>
      )}
      {mayShare && (writing || draft.text !== '') ? (
        <form noValidate onSubmit={send} className={classes.form}>
          <Textarea
            label="What happened to you"
            description="Begin with “I”. Leave out what follows from it."
            autosize
            minRows={3}
            maxRows={10}
            maxLength={2000}
            value={draft.text}
            error={missing && 'Write a few words first'}
            onChange={(event) => {
              setMissing(false);
              keep({ text: event.currentTarget.value, key: '' });
            }}
          />
          <FormError error={share.error} />
          <Group gap="sm">
            <Button type="submit" variant="light" loading={share.isPending}>
              Share this experience
            </Button>
            <Button
              variant="subtle"
              onClick={() => {
                discard();
                setWriting(false);
              }}
            >
              Leave it
            </Button>
          </Group>
        </form>
      ) : (
        mayShare && (
          <Button variant="light" size="sm" onClick={() => setWriting(true)}>
            Share an experience
          </Button>
        )
      )}
    </section>
  );
}
