import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderUi } from '@/test/render';
import { ClausesEditor } from './ClausesEditor';
import { useProblemForm } from './useProblemForm';

function Editor({ offers }: { offers?: { title: string; text: string }[] }) {
  const form = useProblemForm({
    initialValues: { clauses: ['Listen', 'Ask', 'Act'].map((title) => ({ title, text: '' })) },
  });
  return (
    <ClausesEditor
      clauses={form.values.clauses}
      onChange={(clauses) => form.setFieldValue('clauses', clauses)}
      inputProps={form.getInputProps}
      offers={offers}
    />
  );
}

const titles = () => screen.getAllByLabelText<HTMLInputElement>('Title').map(({ value }) => value);

it('moves a clause, stays with it, and says where it is now', async () => {
  renderUi(<Editor />);
  await userEvent.click(screen.getByRole('button', { name: 'Move clause 3 up' }));
  expect(titles()).toEqual(['Listen', 'Act', 'Ask']);
  expect(screen.getByRole('button', { name: 'Move clause 2 up' })).toHaveFocus();
  expect(screen.getByTestId('announcer')).toHaveTextContent('Moved to place 2 of 3');
  await userEvent.keyboard('{Enter}');
  expect(titles()).toEqual(['Act', 'Listen', 'Ask']);
  expect(screen.getAllByLabelText('Title')[0]).toHaveFocus();
});

it('takes out a clause and goes to the one before', async () => {
  renderUi(<Editor />);
  await userEvent.click(screen.getByRole('button', { name: 'Take out clause 2, Ask' }));
  expect(titles()).toEqual(['Listen', 'Act']);
  expect(screen.getAllByLabelText('Title')[0]).toHaveFocus();
});

it('adds a clause at the end and goes there', async () => {
  renderUi(<Editor />);
  await userEvent.click(screen.getByRole('button', { name: 'Add a clause' }));
  expect(titles()).toEqual(['Listen', 'Ask', 'Act', '']);
  expect(screen.getAllByLabelText('Title')[3]).toHaveFocus();
});

it('takes over a ground rule that is not there yet, to be changed', async () => {
  const offers = [
    { title: 'Listen', text: 'One speaks at a time.' },
    { title: 'No recording', text: 'Nobody records a session.' },
  ];
  renderUi(<Editor offers={offers} />);
  await userEvent.click(screen.getByRole('button', { name: 'Take one from the library' }));
  expect(screen.queryByRole('menuitem', { name: 'Listen' })).not.toBeInTheDocument();
  await userEvent.click(await screen.findByRole('menuitem', { name: 'No recording' }));
  expect(titles()).toEqual(['Listen', 'Ask', 'Act', 'No recording']);
  expect(screen.getAllByLabelText('What we agree').at(-1)).toHaveValue('Nobody records a session.');
});
