import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { useGetMyConfidence } from '@/api/generated/confidence/confidence';
import type { ConfidenceAnswer, ConfidenceEntry } from '@/api/generated/model';
import { renderUi } from '@/test/render';
import { server } from '@/test/server';
import { ConfidenceQuestion } from './ConfidenceQuestion';

const sessionId = 's1';

const unanswered: ConfidenceAnswer = {
  sessionId,
  setId: 'set',
  given: false,
  value: null,
  words: null,
  givenAt: null,
  target: null,
  shared: false,
  allowedActions: ['giveConfidence'],
};

let sent: ConfidenceEntry | undefined;

/** Stands beside the question and tells when it knows its answer. */
function Read() {
  return useGetMyConfidence(sessionId).isSuccess && <p>It is read</p>;
}

function ask(differing: Partial<ConfidenceAnswer> = {}, untilAnswered = false) {
  server.use(
    http.get(`*/api/sessions/${sessionId}/confidence`, () =>
      HttpResponse.json({ ...unanswered, ...differing }),
    ),
    http.put(`*/api/sessions/${sessionId}/confidence`, async ({ request }) => {
      sent = (await request.json()) as ConfidenceEntry;
      return HttpResponse.json({
        ...unanswered,
        given: true,
        value: sent.value,
        words: sent.words,
        givenAt: '2026-03-04T18:09:00Z',
      });
    }),
  );
  renderUi(
    <MemoryRouter>
      <ConfidenceQuestion sessionId={sessionId} personId="me" untilAnswered={untilAnswered} />
      <Read />
    </MemoryRouter>,
  );
}

beforeEach(() => {
  sent = undefined;
  sessionStorage.clear();
});

it('takes a number and the words for it, and shows them afterwards', async () => {
  ask();
  await userEvent.click(await screen.findByRole('radio', { name: '6' }));
  await userEvent.type(screen.getByLabelText('What makes you say so?'), 'I waited.');
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(await screen.findByText(/You answered/)).toHaveTextContent('You answered 6 of 10.');
  expect(screen.getByText('I waited.')).toBeInTheDocument();
  expect(sent).toEqual({ passed: false, value: 6, words: 'I waited.' });
});

it('takes a pass for an answer', async () => {
  ask();
  await userEvent.click(await screen.findByRole('button', { name: 'Pass this time' }));
  expect(await screen.findByText('You passed.')).toBeInTheDocument();
  expect(sent).toEqual({ passed: true, value: null, words: null });
});

it('asks for a number or a pass', async () => {
  ask();
  await userEvent.click(await screen.findByRole('button', { name: 'Keep it' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose a number, or pass');
  expect(sent).toBeUndefined();
});

it('says who will see the number before it is given', async () => {
  ask();
  expect(await screen.findByText(/Your number is your own/)).toBeInTheDocument();
});

it('says that the set will see the number where its contract says so', async () => {
  ask({ shared: true });
  expect(await screen.findByText(/Your set sees your number/)).toBeInTheDocument();
});

it('lets an answer be changed for as long as the session goes on', async () => {
  ask({ given: true, value: 4, words: 'Not yet.', givenAt: '2026-03-04T18:09:00Z' });
  await userEvent.click(await screen.findByRole('button', { name: 'Change it' }));
  expect(screen.getByRole('radio', { name: '4' })).toBeChecked();
  expect(screen.getByLabelText('What makes you say so?')).toHaveValue('Not yet.');
});

it('shows what was answered when it stands, and asks nobody who cannot answer', async () => {
  ask({ given: true, value: 4, allowedActions: [] });
  expect(await screen.findByText(/You answered/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it.each([
  ['the facilitator', { allowedActions: [] }, false],
  ['whoever has answered, where only the rest are asked', { given: true, value: 4 }, true],
])('says nothing to %s', async (_, differing, untilAnswered) => {
  ask(differing, untilAnswered);
  expect(await screen.findByText('It is read')).toBeInTheDocument();
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});
