import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useRef, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { CoachAssessment, CoachHint, HintCode, Purpose } from '@/api/generated/model';
import { renderUi } from '@/test/render';
import { server } from '@/test/server';
import { CoachNote } from './CoachNote';
import { useCoach } from './useCoach';

const hint = (code: HintCode, suggestion: string | null = null): CoachHint => ({
  code,
  message: `A hint about ${code}`,
  span: { start: 0, end: 8, words: 'Have you' },
  suggestion,
});

const seen = (changes: Partial<CoachAssessment>): CoachAssessment => ({
  form: 'OPEN',
  several: false,
  purposes: [],
  hints: [],
  confidence: 0.9,
  ...changes,
});

/** Answers every text with this; tells what was sent. */
function answering(assessment: CoachAssessment): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/coach/assessments', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(assessment);
    }),
  );
  return sent;
}

function Field({ without }: { without?: HintCode[] }) {
  const [text, setText] = useState('');
  const [purpose, setPurpose] = useState<Purpose | ''>('');
  const field = useRef<HTMLInputElement>(null);
  const coach = useCoach(text, 'OPEN_QUESTIONS', { without, pause: 20 });
  return (
    <>
      <input
        ref={field}
        aria-label="Question"
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      <CoachNote
        coach={coach}
        field={field}
        onTake={setText}
        purpose={purpose}
        onPurpose={setPurpose}
      />
      <output>{purpose}</output>
    </>
  );
}

const write = async (text: string) => {
  await userEvent.click(screen.getByLabelText('Question'));
  await userEvent.paste(text);
};

beforeEach(() => sessionStorage.clear());

it('shows one hint, and puts what it suggests in the place of what was typed', async () => {
  const sent = answering(
    seen({ hints: [hint('ADVICE_IN_DISGUISE', 'Who could help?'), hint('LONG')] }),
  );
  renderUi(<Field />);
  await write('Have you tried asking?');
  expect(await screen.findByText(/about ADVICE_IN_DISGUISE/)).toBeInTheDocument();
  expect(screen.queryByText(/about LONG/)).not.toBeInTheDocument();
  expect(sent).toEqual([{ text: 'Have you tried asking?', mode: 'OPEN_QUESTIONS' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Who could help?' }));
  expect(screen.getByLabelText('Question')).toHaveValue('Who could help?');
  expect(screen.getByLabelText('Question')).toHaveFocus();
});

it('explains itself when asked, with the words it is about', async () => {
  answering(seen({ hints: [hint('LEADING')] }));
  renderUi(<Field />);
  await write('Have you not?');
  await userEvent.click(await screen.findByRole('button', { name: 'Why?' }));
  expect(await screen.findByText('“Have you”')).toBeInTheDocument();
  expect(screen.getByText(/tells the presenter what to answer/)).toBeInTheDocument();
});

it('puts a kind of hint away for good when told to, and shows the next one', async () => {
  answering(seen({ hints: [hint('CLOSED'), hint('LONG')] }));
  renderUi(<Field />);
  await write('Is it you?');
  await userEvent.click(await screen.findByRole('button', { name: 'Do not show this hint again' }));
  expect(screen.getByText(/about LONG/)).toBeInTheDocument();
  expect(screen.getByLabelText('Question')).toHaveFocus();
  await write(' Is it?');
  await waitFor(() => expect(screen.getByText(/about LONG/)).toBeInTheDocument());
  expect(screen.queryByText(/about CLOSED/)).not.toBeInTheDocument();
});

it('leaves out hints that have no place here', async () => {
  answering(seen({ hints: [hint('CURIOSITY'), hint('SEVERAL')] }));
  renderUi(<Field without={['CURIOSITY']} />);
  await write('How many are there?');
  expect(await screen.findByText(/about SEVERAL/)).toBeInTheDocument();
});

it('offers the purpose that it reads in a good question, and takes no for an answer', async () => {
  answering(seen({ purposes: ['BARRIERS'] }));
  renderUi(<Field />);
  await write('What stops you?');
  await userEvent.click(await screen.findByRole('button', { name: 'Say so' }));
  expect(screen.getByText('BARRIERS')).toBeInTheDocument();
  expect(screen.getByLabelText('Question')).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Say so' })).not.toBeInTheDocument();
});

it('says nothing when the coach does not answer, and keeps nothing that was typed', async () => {
  let asked = 0;
  server.use(
    http.post('*/api/coach/assessments', () => {
      asked += 1;
      return HttpResponse.error();
    }),
  );
  renderUi(<Field />);
  await write('Have you tried it?');
  await waitFor(() => expect(asked).toBe(1));
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('tried');
});
