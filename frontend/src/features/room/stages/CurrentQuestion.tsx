import { Button, Group, Textarea } from '@mantine/core';
import { Check, CircleDashed, CircleSlash, Pause } from 'lucide-react';
import { useState } from 'react';
import type { PersonRef, Question } from '@/api/generated/model';
import {
  answerQuestion,
  declineQuestion,
  parkQuestion,
  withdrawQuestion,
} from '@/api/generated/question/question';
import { Face } from '@/ui/Face';
import { FormError } from '@/ui/FormError';
import { useDraft } from '@/ui/useDraft';
import { firstName, purposeWords, questionKindWords } from '@/words';
import { useRoomView } from '../roomContext';
import { useCommand } from '../useCommand';
import classes from './CurrentQuestion.module.css';
import { QuestionMarks } from './QuestionMarks';

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
          <span className={classes.caption}>
            {[questionKindWords[question.kind], question.purpose && purposeWords[question.purpose]]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </header>
      <blockquote className={classes.words} data-long={question.text.length > 140}>
        {question.text}
      </blockquote>
      <Deeds key={question.id} question={question} />
    </section>
  );
}

function Deeds({ question }: { question: Question }) {
  const { me } = useRoomView();
  const [thinking, setThinking] = useState(false);
  const [noting, setNoting] = useState(false);
  const [note, keepNote, discardNote] = useDraft(`answer:${question.id}:${me.id}`, '');
  const answer = useCommand(async () => {
    await answerQuestion(question.id, { note: note.trim() || null });
    discardNote();
  });
  const park = useCommand(() => parkQuestion(question.id));
  const decline = useCommand(() => declineQuestion(question.id));
  const withdraw = useCommand(() => withdrawQuestion(question.id));
  const may = (operation: string) => question.allowedActions.includes(operation);
  const busy = answer.isPending || park.isPending || decline.isPending;

  if (thinking) {
    return (
      <div className={classes.thinking}>
        <span className={classes.breath} aria-hidden="true" />
        <p className={classes.silence}>Take your time. The silence is yours.</p>
        <Button variant="default" onClick={() => setThinking(false)}>
          I am ready
        </Button>
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
      <FormError error={answer.error ?? park.error ?? decline.error ?? withdraw.error} />
      <Group gap="sm">
        {may('answerQuestion') && (
          <Button
            leftSection={<Check size={18} aria-hidden />}
            onClick={() => answer.mutate()}
            loading={answer.isPending}
            disabled={busy}
          >
            Answered
          </Button>
        )}
        {may('answerQuestion') && (
          <Button
            variant="default"
            leftSection={<CircleDashed size={18} aria-hidden />}
            onClick={() => setThinking(true)}
          >
            Think
          </Button>
        )}
        {may('parkQuestion') && (
          <Button
            variant="default"
            leftSection={<Pause size={18} aria-hidden />}
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
