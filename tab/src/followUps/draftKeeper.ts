import type { ResponseOf } from '@kaselo/bot/contract/endpoints';
import type { Copies, Typed } from './typed';

export type Keeping = 'none' | 'saved' | 'failed';

export type DraftKeeper = {
  /** Keeps what is typed: on this device at once, on the server at the next pause. */
  readonly write: (typed: Typed) => void;
  /** Sends now what the server has not got. */
  readonly flush: () => void;
  /** Holds further drafts back until `write` is called again, and waits for the one that is on its way: it must not come after the answer. */
  readonly settle: () => Promise<void>;
  /** The answer has been stored: its draft is no longer needed. */
  readonly forget: () => void;
};

type Needs = {
  /** Under which the copy on this device is kept. */
  readonly name: string;
  readonly copies: Copies;
  readonly save: (typed: Typed) => Promise<ResponseOf<'draft'>>;
  readonly tell: (keeping: Keeping) => void;
  /** Another device had written something that this one did not know: the newer text, and the older to be offered. */
  readonly meet: (newer: Typed, older: Typed) => void;
  /** How long somebody who types pauses before the draft is sent, and how long a failed one waits. */
  readonly pause?: number;
  readonly patience?: number;
};

/** Keeps a draft so that neither a reload nor another device nor a lost connection loses it. One draft is on its way at a time. */
export const draftKeeper = ({ name, copies, save, tell, meet, pause = 800, patience = 15_000 }: Needs): DraftKeeper => {
  let unsaved = copies.recall(name);
  let seen = unsaved?.seen;
  let onItsWay: Promise<void> = Promise.resolve();
  let timer: number | undefined;

  const later = (wait: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, wait);
  };
  const arrived = (sent: Typed, { saved, other }: ResponseOf<'draft'>) => {
    seen = saved ? sent.at : other?.at;
    const stillNewer = unsaved !== sent;
    if (!stillNewer) {
      unsaved = undefined;
      copies.forget(name);
      tell('saved');
    }
    if (other === undefined) return;
    if (saved || stillNewer) meet(unsaved ?? sent, other);
    else meet({ ...other, seen }, sent);
  };
  const send = async () => {
    const sent = unsaved;
    if (sent === undefined) return;
    try {
      arrived(sent, await save({ ...sent, seen: sent.seen ?? seen }));
    } catch {
      if (unsaved === undefined) return;
      tell('failed');
      if (unsaved === sent) later(patience);
    }
  };
  const flush = () => {
    window.clearTimeout(timer);
    if (unsaved !== undefined) onItsWay = onItsWay.then(send);
  };

  return {
    write: (typed) => {
      unsaved = { ...typed, seen: seen ?? typed.seen };
      copies.keep(name, unsaved);
      later(pause);
    },
    flush,
    settle: async () => {
      window.clearTimeout(timer);
      await onItsWay;
      window.clearTimeout(timer);
    },
    forget: () => {
      window.clearTimeout(timer);
      unsaved = undefined;
      copies.forget(name);
    },
  };
};
