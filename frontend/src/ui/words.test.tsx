import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderUi } from '@/test/render';
import { CopyField } from './CopyField';
import { PlainText } from './PlainText';
import { countWords, WordMeter } from './WordMeter';

it.each([
  ['', 0],
  ['  one\n two  ', 2],
  ['don’t — stop', 3],
])('counts the words of %j as %d', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('says how far over the limit a text is, and what to do about it', () => {
  renderUi(<WordMeter text="one two three" limit={2} advice="Say it in five minutes." />);
  expect(screen.getByText('3 words: 1 more than 2. Say it in five minutes.')).toBeInTheDocument();
});

it('shows what people wrote as paragraphs and never as markup', () => {
  const { container } = renderUi(<PlainText text={'First <b>line</b>\n\nSecond'} />);
  expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
    'First <b>line</b>',
    'Second',
  ]);
});

it('copies a value and says so', async () => {
  const user = userEvent.setup();
  renderUi(<CopyField label="Token" value="sw_123" />);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe('sw_123');
  expect(screen.getByTestId('announcer')).toHaveTextContent('Token copied');
});
