import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderUi } from '@/test/render';
import type { StatedReasonLike } from './problem';
import { useStatedReasons } from './useStatedReasons';

const warned = {
  title: 'A rule warns',
  status: 409,
  warnings: [
    { rule: 1, detail: 'Only 5 members: 6 or 7 work best.' },
    { rule: 9, detail: 'Two members have no session yet.' },
  ],
};

function Starter({ start }: { start: (reasons: StatedReasonLike[]) => Promise<string> }) {
  const reasons = useStatedReasons('Start the set');
  const [came, setCame] = useState('');
  const press = () =>
    reasons.send(start).then(
      (answer) => setCame(answer ?? 'Thought better of it'),
      (error: { title: string }) => setCame(error.title),
    );
  return (
    <>
      <button type="button" onClick={press}>
        Start
      </button>
      <output>{came}</output>
      {reasons.dialog}
    </>
  );
}

async function press() {
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
}

it('asks nothing where no rule warns', async () => {
  renderUi(<Starter start={async () => 'Started'} />);
  await press();
  expect(await screen.findByText('Started')).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('asks for a reason for each warning and sends it again with them', async () => {
  const start = vi.fn(async (reasons: StatedReasonLike[]) =>
    reasons.length === 2 ? 'Started' : Promise.reject(warned),
  );
  renderUi(<Starter start={start} />);
  await press();
  const first = await screen.findByLabelText('Only 5 members: 6 or 7 work best.');
  const second = screen.getByLabelText('Two members have no session yet.');
  await userEvent.click(first);
  await userEvent.paste(' Two join in May ');
  await userEvent.click(screen.getByRole('button', { name: 'Start the set' }));
  expect(start).toHaveBeenCalledTimes(1);
  expect(second).toHaveAccessibleDescription(expect.stringContaining('Say in a few words'));
  await userEvent.click(second);
  await userEvent.paste('They choose their dates next week');
  await userEvent.click(screen.getByRole('button', { name: 'Start the set' }));
  expect(await screen.findByText('Started')).toBeInTheDocument();
  expect(start).toHaveBeenLastCalledWith([
    { rule: 1, reason: 'Two join in May' },
    { rule: 9, reason: 'They choose their dates next week' },
  ]);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

it('sends nothing more when the person goes back', async () => {
  const start = vi.fn(() => Promise.reject(warned));
  renderUi(<Starter start={start} />);
  await press();
  await userEvent.click(await screen.findByRole('button', { name: 'Go back' }));
  expect(await screen.findByText('Thought better of it')).toBeInTheDocument();
  expect(start).toHaveBeenCalledTimes(1);
});

it('hands on a refusal that no reason can change', async () => {
  const start = (reasons: StatedReasonLike[]) =>
    Promise.reject(reasons.length > 0 ? { title: 'Cancelled meanwhile', status: 409 } : warned);
  renderUi(<Starter start={start} />);
  await press();
  for (const field of await screen.findAllByRole('textbox')) {
    await userEvent.click(field);
    await userEvent.paste('Because');
  }
  await userEvent.click(screen.getByRole('button', { name: 'Start the set' }));
  expect(await screen.findByText('Cancelled meanwhile')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});
