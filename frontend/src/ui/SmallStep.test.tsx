import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SmallStep } from './SmallStep';

it.each(['', 'Ring the six mentees', 'Ask her what she needs.', 'Say no, once, and say why!'])(
  'says nothing of one step: %s',
  (description) => {
    render(<SmallStep description={description} />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  },
);

it.each([
  'Ring the six mentees. Then write the report.',
  'Ring the six\nWrite the report',
  `Rewrite ${'the whole scheme '.repeat(12)}`,
])('asks for the first small step of many: %s', (description) => {
  render(<SmallStep description={description} />);
  expect(screen.getByRole('status')).toHaveTextContent('What is the first small step?');
});
