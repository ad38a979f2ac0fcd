import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderUi } from '@/test/render';
import { WeekGrid } from './WeekGrid';

function Week() {
  const [hours, setHours] = useState<number[]>([]);
  return <WeekGrid label="When could you meet?" value={hours} onChange={setHours} />;
}

const cell = (name: string) => screen.getByRole('gridcell', { name });

it('is chosen from with the arrow keys and the space bar, by one stop of the tab key', async () => {
  renderUi(<Week />);
  const user = userEvent.setup();
  const stops = screen.getAllByRole('gridcell').filter((each) => each.tabIndex === 0);
  expect(stops).toHaveLength(1);
  cell('Monday 17:00').focus();

  await user.keyboard('{ArrowRight} {ArrowDown} ');

  expect(cell('Tuesday 17:00')).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByText('Tuesday 17:00–19:00')).toBeInTheDocument();
  await user.keyboard(' ');
  expect(screen.getByText('Tuesday 17:00–18:00')).toBeInTheDocument();
});

it('chooses a whole day or an hour of every day by its name, and usual times at once', async () => {
  renderUi(<Week />);
  const user = userEvent.setup();

  await user.click(screen.getByRole('button', { name: 'Friday' }));
  expect(screen.getByText('Friday 07:00–22:00')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  await user.click(screen.getByRole('button', { name: 'Lunch hours' }));
  expect(screen.getByText(/^Monday 12:00–14:00, Tuesday 12:00–14:00/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Lunch hours' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

it('shows early and late hours when asked, and by itself when one is chosen', async () => {
  renderUi(<Week />);
  expect(screen.queryByRole('gridcell', { name: 'Monday 05:00' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show early and late hours' }));
  expect(cell('Monday 05:00')).toBeInTheDocument();
});
