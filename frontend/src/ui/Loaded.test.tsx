import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderUi } from '@/test/render';
import { Loaded } from './Loaded';

const query = { data: undefined as string | undefined, error: null as unknown, refetch: vi.fn() };
const loaded = (differing: Partial<typeof query>) => (
  <Loaded query={{ ...query, ...differing }} what="the programme" shape="page">
    {(data) => <p>{data}</p>}
  </Loaded>
);

it('says that it loads, and shows what came', () => {
  const { rerender } = renderUi(loaded({}));
  expect(screen.getByRole('status')).toHaveTextContent('Loading the programme');
  rerender(loaded({ data: 'Independent Advocacy' }));
  expect(screen.getByText('Independent Advocacy')).toBeInTheDocument();
});

it('keeps showing what it has when reading it again fails', () => {
  renderUi(loaded({ data: 'Independent Advocacy', error: { title: 'Away' } }));
  expect(screen.getByText('Independent Advocacy')).toBeInTheDocument();
});

it('offers to try again, but not where there is nothing', async () => {
  const refetch = vi.fn();
  const { rerender } = renderUi(loaded({ error: { title: 'Away', status: 503 }, refetch }));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(refetch).toHaveBeenCalledOnce();
  rerender(loaded({ error: { title: 'Not found', status: 404 } }));
  expect(
    screen.getByRole('heading', { name: 'There is nothing here for you' }),
  ).toBeInTheDocument();
  expect(screen.getByText(/^The link may be old/)).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
