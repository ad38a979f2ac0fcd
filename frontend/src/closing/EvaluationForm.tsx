import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { AnsweredQuestion, Evaluation } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormError } from '@/ui/FormError';
import { ScaleField } from '@/ui/ScaleField';
import classes from './Closing.module.css';
import { LEAST, LEVELS, levelWords, MOST } from './levels';
import { entriesOf, useEvaluationDraft } from './useEvaluationDraft';

interface EvaluationFormProps {
  setId: string;
  evaluation: Evaluation;
  /** After it was given or declined. */
  onDone: () => void;
}

/** The questions on the three levels. Each can be left out; what is answered is kept until it is given. */
export function EvaluationForm({ setId, evaluation, onDone }: EvaluationFormProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const draft = useEvaluationDraft(setId, evaluation);
  const [sending, setSending] = useState<'give' | 'decline' | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const given = evaluation.state === 'GIVEN';
  const answered = entriesOf(draft.answers).length;
  const [asking, setAsking] = useState(false);

  const settle = async (what: 'give' | 'decline') => {
    await draft[what]();
    announce(what === 'give' ? 'Thank you. Your evaluation is given.' : 'You left it out.');
    await refresh();
    onDone();
  };
  const send = async (what: 'give' | 'decline') => {
    setSending(what);
    setProblem(null);
    try {
      await settle(what);
    } catch (refusal) {
      setProblem(refusal);
    } finally {
      setSending(null);
    }
  };

  const field = ({ questionId, kind, question }: AnsweredQuestion) => {
    const value = draft.answers[questionId];
    return kind === 'SCALE' ? (
      <ScaleField
        key={questionId}
        label={question}
        ends={[LEAST, MOST]}
        upTo={5}
        value={typeof value === 'number' ? value : null}
        onChange={(figure) => draft.answer(questionId, figure)}
        onClear={() => draft.answer(questionId, null)}
      />
    ) : (
      <Textarea
        key={questionId}
        label={question}
        autosize
        minRows={3}
        maxRows={16}
        maxLength={4_000}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => draft.answer(questionId, event.currentTarget.value || null)}
      />
    );
  };

  return (
    <form
      noValidate
      className={classes.form}
      aria-label="My evaluation"
      onSubmit={(event) => {
        event.preventDefault();
        send('give');
      }}
    >
      {LEVELS.map((level) => (
        <section key={level} className={classes.level} aria-label={levelWords[level].title}>
          <h2 className={classes.levelTitle}>{levelWords[level].title}</h2>
          <p className={classes.levelWords}>{levelWords[level].words}</p>
          {evaluation.questions.filter((question) => question.level === level).map(field)}
        </section>
      ))}
      <div>
        <FormError error={problem} />
        <div className={classes.foot}>
          <Button type="submit" loading={sending === 'give'} disabled={answered === 0}>
            {given ? 'Give it anew' : 'Give my evaluation'}
          </Button>
          <Button
            variant="subtle"
            loading={sending === 'decline'}
            onClick={() => (answered > 0 || given ? setAsking(true) : send('decline'))}
          >
            I prefer to say nothing at all
          </Button>
          <span className={classes.saved} role="status">
            {draft.state === 'saving' && 'Keeping your draft…'}
            {draft.state === 'saved' && 'Your draft is kept. Nobody else sees it.'}
            {draft.state === 'failed' && 'Your draft could not be kept; it is still on this page.'}
          </span>
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Say nothing at all?"
        confirmLabel="Say nothing"
        cancelLabel="Keep my answers"
        tone="danger"
        onConfirm={() => settle('decline')}
      >
        {given
          ? 'What you gave is erased, and so are the words that you let the organisers read. It cannot be brought back.'
          : 'What you have answered is erased. It cannot be brought back.'}
      </ConfirmDialog>
    </form>
  );
}
