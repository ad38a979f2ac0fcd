import { TextInput } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, useNavigate } from 'react-router';
import { expect, it } from 'vitest';
import { renderRoutes } from '@/test/render';
import { useProblemForm } from '@/ui/useProblemForm';
import { UnsavedWork } from './UnsavedWork';

function Form() {
  const navigate = useNavigate();
  const form = useProblemForm({ initialValues: { name: 'Larch' } });
  return (
    <form onSubmit={form.submit(async () => navigate('/elsewhere'))}>
      <UnsavedWork form={form} />
      <TextInput label="Name" {...form.getInputProps('name')} />
      <Link to="/elsewhere">Elsewhere</Link>
      <Link to="/sign-in">Sign in</Link>
      <button type="submit">Save</button>
    </form>
  );
}

function open() {
  renderRoutes(
    [
      { path: '/', Component: Form },
      { path: '/elsewhere', element: 'Another page' },
      { path: '/sign-in', element: 'The sign-in page' },
    ],
    '/',
  );
}

const write = () => userEvent.type(screen.getByLabelText('Name'), ' and oak');
const follow = (name: string) => userEvent.click(screen.getByRole('link', { name }));

/** Whether the browser would ask before it closes or reloads the page. */
function asksBeforeUnload(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

it('asks before what is not saved is left, and keeps it for whoever stays', async () => {
  open();
  await write();
  expect(asksBeforeUnload()).toBe(true);
  await follow('Elsewhere');
  expect(await screen.findByText('Leave without saving?')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Stay here' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByLabelText('Name')).toHaveValue('Larch and oak');
  await follow('Elsewhere');
  await userEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
  expect(await screen.findByText('Another page')).toBeInTheDocument();
});

it('lets go whoever has written nothing, or has saved it', async () => {
  open();
  expect(asksBeforeUnload()).toBe(false);
  await write();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Another page')).toBeInTheDocument();
});

it('holds nobody back whose session has ended', async () => {
  open();
  await write();
  await follow('Sign in');
  expect(await screen.findByText('The sign-in page')).toBeInTheDocument();
});
