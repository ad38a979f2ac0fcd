import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderUi } from '@/test/render';
import { useTogether } from './useTogether';

interface Note {
  text: string;
  version: number;
}

function Editor({ put }: { put: (version: number) => Promise<Note> }) {
  const [text, setText] = useState('mine');
  const together = useTogether<Note>({
    read: { text: 'first', version: 1 },
    latest: async () => ({ text: 'theirs', version: 4 }),
    versionOf: (note) => note.version,
    take: (note) => setText(note.text),
  });
  return (
    <>
      <p>{text}</p>
      {together.notice}
      <button type="button" onClick={() => together.save(put).catch(() => undefined)}>
        Save
      </button>
    </>
  );
}

const stale = { title: 'Changed meanwhile', status: 412 };

it('keeps what was written when somebody else was faster, and saves it over theirs only when asked again', async () => {
  const put = vi.fn(async (version: number) =>
    version === 4 ? { text: 'mine', version: 5 } : Promise.reject(stale),
  );
  renderUi(<Editor put={put} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('status')).toHaveTextContent('Somebody else saved this');
  expect(screen.getByText('mine')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(put.mock.calls).toEqual([[1], [4]]);
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

it('takes their version on request', async () => {
  renderUi(<Editor put={() => Promise.reject(stale)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Take their version' }));
  expect(screen.getByText('theirs')).toBeInTheDocument();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});
