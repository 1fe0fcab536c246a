import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderTab } from '../../test/support/renderTab';
import { CopyLink } from './CopyLink';
import { LinkContext } from './LinkContext';

const shown = (
  <LinkContext value={(page) => `https://teams.example/${page}`}>
    <CopyLink page="calendar/2021-04-14-kaselo-webinaari" about="Webinaari" />
  </LinkContext>
);

test('A link is copied as others can open it, and one sees and hears that it was', async () => {
  const person = userEvent.setup();
  renderTab(shown);
  await person.click(screen.getByRole('button', { name: 'Kopioi linkki: Webinaari' }));
  expect(await navigator.clipboard.readText()).toBe('https://teams.example/calendar/2021-04-14-kaselo-webinaari');
  expect((await screen.findByRole('status')).textContent).toBe('Linkki kopioitu');
});

test('Where the browser forbids copying, the address stands there to be copied by hand', async () => {
  const person = userEvent.setup();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
  renderTab(shown);
  await person.click(screen.getByRole('button', { name: 'Kopioi linkki: Webinaari' }));
  expect(await screen.findByDisplayValue('https://teams.example/calendar/2021-04-14-kaselo-webinaari')).toBeTruthy();
});
