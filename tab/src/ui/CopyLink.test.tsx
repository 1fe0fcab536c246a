import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderTab } from '../../test/support/renderTab';
import { CopyLink } from './CopyLink';

const shown = <CopyLink page="calendar/2021-04-14-kaselo-webinaari" about="Webinaari" />;
const address = `${window.location.origin}/tab/calendar/2021-04-14-kaselo-webinaari`;

test('A link is copied as others can open it, and one sees and hears that it was', async () => {
  const person = userEvent.setup();
  renderTab(shown);
  await person.click(screen.getByRole('button', { name: 'Kopioi linkki: Webinaari' }));
  expect(await navigator.clipboard.readText()).toBe(address);
  expect((await screen.findByRole('status')).textContent).toBe('Linkki kopioitu');
});

test('Where the browser forbids copying, the address stands there to be copied by hand', async () => {
  const person = userEvent.setup();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
  renderTab(shown);
  await person.click(screen.getByRole('button', { name: 'Kopioi linkki: Webinaari' }));
  expect(await screen.findByDisplayValue(address)).toBeTruthy();
});
