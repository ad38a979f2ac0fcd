import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderUi } from '@/test/render';
import { ProgressNoteForm } from './ProgressNoteForm';

beforeEach(() => sessionStorage.clear());

it('says nothing in the name of a field that is left blank', async () => {
  const onSave = vi.fn(async () => undefined);
  renderUi(<ProgressNoteForm draftKey="progress:1" onSave={onSave} />);
  await userEvent.type(screen.getByLabelText('What did you learn?'), ' She had been waiting. ');
  await userEvent.type(screen.getByLabelText('What stood in the way?'), '   ');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this note' }));
  await waitFor(() =>
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      tried: null,
      happened: null,
      learned: 'She had been waiting.',
      obstacle: null,
    }),
  );
});

it('asks for a few words in one of its fields', async () => {
  const onSave = vi.fn(async () => undefined);
  renderUi(<ProgressNoteForm draftKey="progress:2" onSave={onSave} />);
  await userEvent.type(screen.getByLabelText('What happened?'), '  ');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this note' }));
  expect(screen.getByLabelText('What did you try?')).toHaveAccessibleDescription(
    'Write a few words in one of these fields',
  );
  expect(onSave).not.toHaveBeenCalled();
});
