import { Button, Chip, Group, NativeSelect, Textarea } from '@mantine/core';
import { Send } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { HintCode, Phase, Purpose, QuestionKind, TurnLog } from '@/api/generated/model';
import { askQuestion, passTurn } from '@/api/generated/question/question';
import { freshKey } from '@/api/http';
import { CoachNote } from '@/coach/CoachNote';
import { useCoach } from '@/coach/useCoach';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { useDraft } from '@/ui/useDraft';
import { WordMeter } from '@/ui/WordMeter';
import { purposeWords, questionKindWords } from '@/words';
import { mayInTurn, useRoomView } from '../roomContext';
import { useCommand, useDeed } from '../useCommand';
import classes from './Composer.module.css';
import { Disclosure } from './Disclosure';

/** In words: longer questions are seldom one question. */
const ENOUGH = 25;

/** The word meter says it. */
const LENGTH: HintCode[] = ['LONG'];

/** Facts are what this phase is for. */
const CLARIFYING: HintCode[] = ['LONG', 'CLOSED', 'CURIOSITY'];

interface Draft {
  text: string;
  kind: QuestionKind | '';
  purpose: Purpose | '';
  /** The same for every try to send the same words, so that a poor line never asks twice. */
  key: string;
}

const EMPTY: Draft = { text: '', kind: '', purpose: '', key: '' };

/** One's own question, kept until it is sent. Passing is as good as asking. */
export function QuestionComposer({ turn, phase }: { turn: TurnLog; phase: Phase }) {
  const { room, me } = useRoomView();
  const announce = useAnnounce();
  const meterId = useId();
  const [draft, keep, discard] = useDraft<Draft>(`question:${turn.turn.id}:${me.id}`, EMPTY);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = phase.kind === 'OPEN_QUESTIONS';
  const waits = turn.questions.some(({ state }) => state === 'ASKED');
  const coach = useCoach(draft.text, room.session.mode, { without: open ? LENGTH : CLARIFYING });
  const ask = useCommand(async (sent: Draft) => {
    await askQuestion(
      turn.turn.id,
      { text: sent.text.trim(), kind: sent.kind || null, purpose: sent.purpose || null },
      { headers: { 'Idempotency-Key': sent.key } },
    );
    discard();
    if (waits) {
      announce('Your question is waiting for its turn');
    }
  });
  const pass = useDeed(async (once) => {
    await passTurn(turn.turn.id, once);
    announce('You passed');
  });
  const passed = turn.passed.some(({ id }) => id === me.id);
  const change = (changes: Partial<Draft>) => {
    setMissing(false);
    keep({ ...draft, ...changes, key: '' });
  };
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (ask.isPending) {
      return;
    }
    if (draft.text.trim() === '') {
      setMissing(true);
      return;
    }
    const sent = { ...draft, key: draft.key || freshKey() };
    keep(sent);
    ask.mutate(sent);
  };

  const violation = ask.error?.violations.find(({ field }) => field === 'text')?.message;
  return (
    <form className={classes.composer} noValidate onSubmit={send} aria-label="Ask a question">
      <Textarea
        ref={field}
        label="Your question"
        placeholder={open ? 'What…? How…?' : 'Who, when, how long…?'}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        aria-describedby={meterId}
        aria-keyshortcuts="q"
        value={draft.text}
        error={missing ? 'Write your question first' : violation}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            send();
          }
        }}
      />
      <WordMeter
        id={meterId}
        text={draft.text}
        limit={ENOUGH}
        advice="Short questions leave more room to think."
      />
      <CoachNote
        coach={coach}
        field={field}
        onTake={(text) => change({ text })}
        purpose={draft.purpose}
        onPurpose={open ? (purpose) => change({ purpose }) : undefined}
      />
      <FormError error={violation ? pass.error : (ask.error ?? pass.error)} />
      {ask.cutOff && draft.text !== '' && (
        <InlineNotice tone="info" title="The line is back" live>
          Send your question again, in case it did not arrive. It counts once.
        </InlineNotice>
      )}
      <Group gap="sm">
        <Button type="submit" leftSection={<Send size={18} aria-hidden />} loading={ask.isPending}>
          {waits ? 'Put it in the queue' : 'Ask'}
        </Button>
        {mayInTurn(room, 'passTurn') && !passed && (
          <Button
            variant="default"
            aria-keyshortcuts="p"
            onClick={() => pass.mutate()}
            loading={pass.isPending}
          >
            Pass
          </Button>
        )}
        {passed ? (
          <span className={classes.hint}>You passed. You can still ask.</span>
        ) : (
          <span className={`${classes.hint} ${classes.keys}`}>Ctrl and Enter send it.</span>
        )}
      </Group>
      {open && (
        <Disclosure summary={draft.purpose ? purposeWords[draft.purpose] : 'What it might open up'}>
          <fieldset className={classes.purposes}>
            <legend className={classes.legend}>If you like, say what it is for.</legend>
            <Chip.Group
              multiple={false}
              value={draft.purpose}
              onChange={(purpose) => change({ purpose: purpose as Purpose })}
            >
              <Group gap={6}>
                {Object.entries(purposeWords).map(([purpose, words]) => (
                  <Chip
                    key={purpose}
                    value={purpose}
                    size="sm"
                    variant="outline"
                    onClick={() => draft.purpose === purpose && change({ purpose: '' })}
                  >
                    {words}
                    {turn.emptyPurposes.includes(purpose as Purpose) && (
                      <span className={classes.untouched}> · not yet asked</span>
                    )}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </fieldset>
          <NativeSelect
            label="Kind of question"
            description="Left alone, it is kept as an exploring one."
            value={draft.kind}
            onChange={(event) => change({ kind: event.currentTarget.value as QuestionKind | '' })}
            data={[
              { value: '', label: 'Not said' },
              ...Object.entries(questionKindWords).map(([value, label]) => ({ value, label })),
            ]}
          />
        </Disclosure>
      )}
    </form>
  );
}
