import { tokenWithConsent } from './consent';
import { consentKey } from './consentAddress';
import { consentStep } from './consentPage';
import { beginConsent, endConsent } from './consentWindow';

const registration = { tenantId: 'a-tenant', clientId: 'a-client', scope: 'a-client/access_as_user' };

/** Teams as it answers before and after somebody has agreed. */
const teams = (says = 'resourceRequiresConsent') => {
  const state = { agreed: false, asked: 0, opened: 0, known: true };
  const inTeams = tokenWithConsent({
    token: async () => {
      state.asked += 1;
      if (!state.agreed) throw new Error(says);
      return 'a-token';
    },
    registration: async () => (state.known ? registration : undefined),
    open: async () => {
      state.opened += 1;
      if (!state.agreed) throw new Error('CancelledByUser');
    },
  });
  return { ...inTeams, state };
};

test('Who has agreed long ago is asked nothing', async () => {
  const { token, consent, state } = teams();
  state.agreed = true;
  expect(await token()).toBe('a-token');
  expect([consent.needed.now(), state.opened]).toEqual([false, 0]);
});

test.each(['resourceRequiresConsent', 'CancelledByUser', 'consent_required: AADSTS65001', 'invalid_grant', 'resourceRequiresMfa'])(
  'When Teams says %s the person is asked to agree, and no window opens by itself',
  async (says) => {
    const { token, consent, state } = teams(says);
    const heard = jest.fn();
    consent.needed.onChange(heard);
    await expect(token()).rejects.toThrow(says);
    await expect(token()).rejects.toThrow(says);
    expect([consent.needed.now(), state.opened, heard.mock.calls.length]).toEqual([true, 0, 1]);
  },
);

test.each(['failedToGetToken', 'resourceDisabled', 'The network is away'])(
  'When Teams says %s an agreement would not help, so none is asked for',
  async (says) => {
    const { token, consent } = teams(says);
    await expect(token()).rejects.toThrow(says);
    expect(consent.needed.now()).toBe(false);
  },
);

test('Who agrees in the window comes in, after Teams was asked once more', async () => {
  const { token, consent, state } = teams();
  await expect(token()).rejects.toThrow();
  state.agreed = true;
  expect(await consent.ask()).toBe('given');
  expect([consent.needed.now(), state.opened, state.asked]).toEqual([false, 1, 2]);
});

test('Who closes the window is told so and may try again; nothing is asked twice by itself', async () => {
  const { token, consent, state } = teams();
  await expect(token()).rejects.toThrow();
  expect(await consent.ask()).toBe('not-given');
  expect([consent.needed.now(), state.opened, state.asked]).toEqual([true, 1, 1]);
  expect(await consent.retry()).toBe('not-given');
  state.agreed = true;
  expect(await consent.retry()).toBe('given');
  expect([consent.needed.now(), state.opened]).toEqual([false, 1]);
});

test('Where the server does not say what to ask for, no window opens', async () => {
  const { consent, state } = teams();
  state.known = false;
  expect(await consent.ask()).toBe('unreachable');
  expect(state.opened).toBe(0);
});

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const around = (what: { readonly back?: boolean; readonly away?: boolean; readonly inTeams?: boolean } = {}) => {
  const done: string[] = [];
  const tell = (word: string) => async () => {
    if (what.inTeams === false) throw new Error('No Parent window found');
    done.push(word);
  };
  return {
    done,
    microsoft: {
      leave: async (_known: typeof registration, loginHint: string | undefined) => void done.push(`to Microsoft as ${loginHint}`),
      back: async () => what.back ?? true,
    },
    opener: { yes: tell('yes'), no: async (why: string) => tell(`no: ${why}`)() },
    registration: async () => (what.away ? undefined : registration),
    location: {
      search: '?clientId=evil&scope=evil&loginHint=sylvi%23EXT%23%40example.org',
      replace: (to: string) => done.push(`to ${to}`),
    },
  };
};

test('The window goes to Microsoft as the person, and on the way back tells the tab of the yes', async () => {
  const storage = memory();
  const [there, back] = [around(), around()];
  expect(consentStep('/tab/auth-start', storage)).toBe('begin');
  await beginConsent(storage, there);
  expect(there.done).toEqual(['to Microsoft as sylvi#EXT#@example.org']);
  expect(consentStep('/tab/auth-end', storage)).toBe('end');
  await endConsent(storage, back);
  expect(back.done).toEqual(['yes']);
  expect(storage.getItem(consentKey)).toBeNull();
});

test('A no is told as a no, and so is a server or a Microsoft that does not answer', async () => {
  const storage = memory();
  const refused = around({ back: false });
  await endConsent(storage, refused);
  const silent = around({ away: true });
  await beginConsent(storage, silent);
  const lost = around();
  await beginConsent(storage, { ...lost, microsoft: { ...lost.microsoft, leave: () => Promise.reject(new Error('no line')) } });
  expect([refused.done, silent.done, lost.done]).toEqual([['no: refused'], ['no: unreachable'], ['no: unreachable']]);
  expect(storage.getItem(consentKey)).toBeNull();
});

test('Who opens the pages without Teams around them is led to the tab', async () => {
  const outside = around({ inTeams: false });
  await endConsent(memory(), outside);
  expect(outside.done).toEqual(['to /tab/']);
});

test('Who signs in outside Teams comes back to the same page, and is not taken for somebody who was asked', () => {
  expect(consentStep('/tab/auth-end', memory())).toBeUndefined();
  expect(consentStep('/tab/calendar', memory())).toBeUndefined();
});
