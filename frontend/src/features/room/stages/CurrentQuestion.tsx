import { Button, Group, Textarea } from '@mantine/core';
import { Check, CircleDashed, CircleSlash, Pause } from 'lucide-react';
import { useState } from 'react';
import type { PersonRef, Question } from '@/api/generated/model';
import {
  answerQuestion,
  declineQuestion,
  keepSilence,
  parkQuestion,
  withdrawQuestion,
} from '@/api/generated/question/question';
import { Face } from '@/ui/Face';
import { FormError } from '@/ui/FormError';
import { useDraft } from '@/ui/useDraft';
import { firstName, questionAbout } from '@/words';
import { mayInTurn, useRoomView } from '../roomContext';
import { useCommand, useDeed } from '../useCommand';
import classes from './CurrentQuestion.module.css';
import { QuestionMarks } from './QuestionMarks';
import { Silence } from './Silence';

interface CurrentQuestionProps {
  question: Question | null;
  presenter: PersonRef;
}

/** The one question that counts now, in the middle of the page. */
export function CurrentQuestion({ question, presenter }: CurrentQuestionProps) {
  const { room, me } = useRoomView();
  if (!question) {
    return (
      <section aria-label="The question now" className={classes.card} data-empty="true">
        <CircleDashed size={34} strokeWidth={1.5} aria-hidden className={classes.dots} />
        <p className={classes.none}>No question just now</p>
        <p className={classes.caption}>
          {presenter.id === me.id
            ? 'The next one comes to you by itself.'
            : 'Leave room for what was said to settle.'}
        </p>
      </section>
    );
  }
  const seat = room.session.attendance.findIndex(({ person }) => person.id === question.asker.id);
  return (
    <section aria-label="The question now" className={classes.card}>
      <header className={classes.asker}>
        <Face name={question.asker.name} seat={Math.max(0, seat)} size={40} />
        <span>
          {question.asker.id === me.id ? 'You ask' : `${firstName(question.asker)} asks`}
          <span className={classes.caption}>{questionAbout(question).join(' · ')}</span>
        </span>
      </header>
      <blockquote className={classes.words} data-long={question.text.length > 140}>
        {question.text}
      </blockquote>
      <Silence />
      <Deeds key={question.id} question={question} />
    </section>
  );
}

function Deeds({ question }: { question: Question }) {
  const { room, me } = useRoomView();
  const [noting, setNoting] = useState(false);
  const [note, keepNote, discardNote] = useDraft(`answer:${question.id}:${me.id}`, '');
  const answer = useCommand(async (followUp: boolean, once) => {
    await answerQuestion(question.id, { note: note.trim() || null, followUp }, once);
    discardNote();
  });
  const park = useDeed((once) => parkQuestion(question.id, once));
  const decline = useDeed((once) => declineQuestion(question.id, once));
  const withdraw = useDeed((once) => withdrawQuestion(question.id, once));
  const may = (operation: string) => question.allowedActions.includes(operation);
  const busy = answer.isPending || park.isPending || decline.isPending;

  const turnId = question.turnId;
  const think = useCommand((kept: boolean, once) => keepSilence(turnId, { kept }, once));
  if (room.turn?.floor.thinkingSince && mayInTurn(room, 'keepSilence')) {
    return (
      <div className={classes.deeds}>
        <FormError error={think.error} />
        <Group gap="sm">
          <Button
            variant="default"
            aria-keyshortcuts="t"
            onClick={() => think.mutate(false)}
            loading={think.isPending}
          >
            {question.allowedActions.includes('answerQuestion')
              ? 'I am ready'
              : 'Break the silence'}
          </Button>
        </Group>
      </div>
    );
  }
  return (
    <div className={classes.deeds}>
      {may('answerQuestion') && noting && (
        <Textarea
          label="A few words of your answer, for yourself and the log"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          value={note}
          onChange={(event) => keepNote(event.currentTarget.value)}
        />
      )}
      <FormError
        error={answer.error ?? think.error ?? park.error ?? decline.error ?? withdraw.error}
      />
      <Group gap="sm">
        {may('answerQuestion') && (
          <Button
            leftSection={<Check size={18} aria-hidden />}
            aria-keyshortcuts="a"
            onClick={() => answer.mutate(false)}
            loading={answer.isPending}
            disabled={busy}
          >
            Answered
          </Button>
        )}
        {may('answerQuestion') && (
          <Button variant="default" onClick={() => answer.mutate(true)} disabled={busy}>
            {`Let ${firstName(question.asker)} ask on`}
          </Button>
        )}
        {mayInTurn(room, 'keepSilence') && (
          <Button
            variant="default"
            leftSection={<CircleDashed size={18} aria-hidden />}
            aria-keyshortcuts="t"
            onClick={() => think.mutate(true)}
            loading={think.isPending}
          >
            {may('answerQuestion') ? 'Think' : 'Keep silence'}
          </Button>
        )}
        {may('parkQuestion') && (
          <Button
            variant="default"
            leftSection={<Pause size={18} aria-hidden />}
            aria-keyshortcuts="k"
            onClick={() => park.mutate()}
            loading={park.isPending}
            disabled={busy}
          >
            Park
          </Button>
        )}
        {may('declineQuestion') && (
          <Button
            variant="default"
            leftSection={<CircleSlash size={18} aria-hidden />}
            onClick={() => decline.mutate()}
            loading={decline.isPending}
            disabled={busy}
          >
            Rather not
          </Button>
        )}
        {may('withdrawQuestion') && (
          <Button variant="subtle" onClick={() => withdraw.mutate()} loading={withdraw.isPending}>
            Take it back
          </Button>
        )}
        {may('answerQuestion') && !noting && (
          <Button variant="subtle" onClick={() => setNoting(true)}>
            Add a note
          </Button>
        )}
      </Group>
      <QuestionMarks question={question} />
    </div>
  );
}
