import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderUi } from '@/test/render';
import { ConfirmDialog } from './ConfirmDialog';

it('closes when the deed is done', async () => {
  const close = vi.fn();
  renderUi(
    <ConfirmDialog
      opened
      onClose={close}
      title="Withdraw?"
      confirmLabel="Withdraw"
      onConfirm={async () => undefined}
    >
      Your place goes to somebody else.
    </ConfirmDialog>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw' }));
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});

it('stays and says why when it is refused', async () => {
  const close = vi.fn();
  renderUi(
    <ConfirmDialog
      opened
      onClose={close}
      title="Withdraw?"
      confirmLabel="Withdraw"
      onConfirm={() => Promise.reject({ title: 'You present next week', remedy: 'Swap first.' })}
    >
      Your place goes to somebody else.
    </ConfirmDialog>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Swap first.');
  expect(close).not.toHaveBeenCalled();
});
