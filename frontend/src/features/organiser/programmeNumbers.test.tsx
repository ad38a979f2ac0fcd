import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { me } from '@/test/people';
import { programme } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { organiserRoutes } from './routes';

it('leaves a number out of range as it was typed, and says at the field what would do', async () => {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me({ organises: [programme().organisation] }))),
  );
  renderRoutes(organiserRoutes, '/programmes/new');
  for (const [label, typed, says] of [
    ['Members in a set', '12', 'Choose a whole number from 2 to 9'],
    ['Minutes in a session', '20', 'Choose a whole number from 30 to 480'],
    ['Weeks between', '2.5', 'Choose a whole number from 1 to 26'],
    ['Months to keep what was written', '0', 'Choose a whole number from 1 to 60'],
  ] as const) {
    const field = await screen.findByLabelText(label);
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste(typed);
    await userEvent.tab();
    await userEvent.click(screen.getByText('Create the programme'));
    expect(field).toHaveValue(typed);
    expect(field).toHaveAccessibleDescription(expect.stringContaining(says));
  }
});
