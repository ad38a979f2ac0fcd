import { Radio, TagsInput, TextInput } from '@mantine/core';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderUi } from '@/test/render';
import { FormError } from './FormError';
import { useProblemForm } from './useProblemForm';

function Form({ save }: { save: () => Promise<unknown> }) {
  const form = useProblemForm({
    initialValues: { name: 'Larch', clauses: [{ text: 'Listen' }], words: ['one'], way: '' },
    validate: { name: (value: string) => (value ? null : 'Give it a name') },
  });
  return (
    <form onSubmit={form.submit(save)}>
      <TextInput label="Name" {...form.getInputProps('name')} />
      <TextInput label="Clause" {...form.getInputProps('clauses.0.text')} />
      <Radio.Group label="Way" {...form.getInputProps('way')}>
        <Radio value="on" label="On" />
        <Radio value="back" label="Back" />
      </Radio.Group>
      <details>
        <summary>More</summary>
        <TagsInput label="Words" {...form.getInputProps('words')} />
      </details>
      <FormError error={form.problem} />
      <button type="submit">Save</button>
    </form>
  );
}

const refuse = (problem: object) => () => Promise.reject({ title: 'Not accepted', ...problem });

it('shows a violation at its field, inside lists too, and goes there', async () => {
  const save = refuse({ violations: [{ field: 'clauses[0].text', message: 'is too short' }] });
  renderUi(<Form save={save} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByLabelText('Clause')).toHaveAccessibleDescription('is too short');
  expect(screen.getByLabelText('Clause')).toHaveFocus();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('shows what is wrong with one of several words at their field, and unfolds it', async () => {
  const save = refuse({ violations: [{ field: 'words[0]', message: 'is too short' }] });
  renderUi(<Form save={save} />);
  expect(screen.getByText('Words')).not.toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const field = screen.getByRole('combobox', { name: 'Words' });
  expect(field).toBeVisible();
  expect(field).toHaveAccessibleDescription('is too short');
  expect(field).toHaveFocus();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('goes to the first of several choices where none is chosen', async () => {
  const save = refuse({ violations: [{ field: 'way', message: 'must be chosen' }] });
  renderUi(<Form save={save} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('must be chosen')).toBeVisible();
  expect(screen.getByLabelText('On')).toHaveFocus();
});

it('says beside the form what has no field', async () => {
  const save = refuse({
    detail: 'All places are taken.',
    remedy: 'Join the waiting list.',
    violations: [{ field: 'places', message: 'must be at most 9' }],
  });
  renderUi(<Form save={save} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Not accepted');
  expect(alert).toHaveTextContent('Join the waiting list.');
  expect(alert).toHaveTextContent('must be at most 9');
});

it('sends nothing that its own checks refuse, and goes to the field', async () => {
  let saved = 0;
  renderUi(<Form save={async () => saved++} />);
  await userEvent.clear(screen.getByLabelText('Name'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(saved).toBe(0);
  expect(screen.getByLabelText('Name')).toHaveFocus();
});

it('saves once however often it is pressed', async () => {
  let saved = 0;
  let finish: (value: unknown) => void = () => undefined;
  renderUi(
    <Form
      save={() => {
        saved++;
        return new Promise((resolve) => {
          finish = resolve;
        });
      }}
    />,
  );
  await userEvent.dblClick(screen.getByRole('button', { name: 'Save' }));
  finish(null);
  expect(saved).toBe(1);
});
