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
  readonly round: string;
  readonly copies: Copies;
  readonly save: (typed: Typed) => Promise<unknown>;
  readonly tell: (keeping: Keeping) => void;
  /** How long somebody who types pauses before the draft is sent, and how long a failed one waits. */
  readonly pause?: number;
  readonly patience?: number;
};

/** Keeps a draft so that neither a reload nor another device nor a lost connection loses it. One draft is on its way at a time. */
export const draftKeeper = ({ round, copies, save, tell, pause = 800, patience = 15_000 }: Needs): DraftKeeper => {
  let unsaved = copies.recall(round);
  let onItsWay: Promise<void> = Promise.resolve();
  let timer: number | undefined;

  const later = (wait: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, wait);
  };
  const send = async () => {
    const sent = unsaved;
    if (sent === undefined) return;
    try {
      await save(sent);
      if (unsaved !== sent) return;
      unsaved = undefined;
      copies.forget(round);
      tell('saved');
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
      unsaved = typed;
      copies.keep(round, typed);
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
      copies.forget(round);
    },
  };
};
