import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '@/test/render';
import { CircleOfSeats, initialsOf } from './CircleOfSeats';

const seats = [
  { id: 'a', name: 'Amara Okafor' },
  { id: 'b', name: 'Ben Lloyd', note: 'Sent apologies' },
];

it('says in words who presents, who asks, who is away and who one is', () => {
  renderUi(
    <CircleOfSeats
      label="Members of Larch"
      seats={seats}
      presenterId="a"
      askingId="b"
      viewerId="b"
    />,
  );
  const [amara, ben] = within(screen.getByRole('list', { name: 'Members of Larch' })).getAllByRole(
    'listitem',
  );
  expect(amara).toHaveTextContent('Amara Okafor');
  expect(amara).toHaveTextContent('Presenting');
  expect(ben).toHaveTextContent('Ben Lloyd (you)');
  expect(ben).toHaveTextContent('Asking, Sent apologies');
});

it('counts the free places once, rather than reading out each empty chair', () => {
  renderUi(<CircleOfSeats label="Members" seats={seats} capacity={7} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText('5 places are free')).toBeInTheDocument();
});

it.each([
  ['Amara Okafor', 'AO'],
  ['Élodie', 'É'],
  ['Jan van der Berg', 'JB'],
  ['  ', ''],
])('takes the initials of %j as %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
