import type { ImportRow } from '@kaselo/bot/contract/import';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { type Chosen, portionsOf } from './importPortions';

/** A portion that came into the calendar as one change. */
export type Portion = { readonly change: string; readonly count: number; readonly state: 'saved' | 'undone' | 'kept' };

export type Importing = {
  readonly done: number;
  readonly all: number;
  readonly running: boolean;
  /** Why it stopped, if it did. */
  readonly failure?: Failure;
  readonly refusal?: string;
};

const nothing: Importing = { done: 0, all: 0, running: false };

/** Brings chosen events in, a portion at a time, each of which can be taken back. What was cut off can be begun anew: nothing comes twice. */
export const useImporting = (note: string) => {
  const change = useSend('change');
  const undo = useSend('undo');
  const [importing, setImporting] = useState(nothing);
  const [portions, setPortions] = useState<readonly Portion[]>([]);

  const bringIn = async (rows: readonly ImportRow[], chosen: Chosen): Promise<void> => {
    const wanted = portionsOf(rows, chosen);
    const all = wanted.reduce((count, edits) => count + edits.length, 0);
    let done = 0;
    setImporting({ done, all, running: true });
    try {
      for (const edits of wanted) {
        const answer = await change({}, { edits, note });
        if (answer.outcome === 'refused') return setImporting({ done, all, running: false, refusal: answer.message });
        if (answer.outcome === 'conflict') return setImporting({ done, all, running: false, refusal: '' });
        if (answer.outcome === 'saved') {
          setPortions((before) => [...before, { change: answer.change, count: edits.length, state: 'saved' }]);
        }
        done += edits.length;
        setImporting({ done, all, running: done < all });
      }
    } catch (error) {
      setImporting({ done, all, running: false, failure: asFailure(error) });
    }
  };

  const takeBack = async (portion: Portion): Promise<void> => {
    const answer = await undo({ change: portion.change }, {}).catch(() => undefined);
    if (answer === undefined) return;
    const state = answer.outcome === 'saved' || answer.outcome === 'unchanged' ? 'undone' : 'kept';
    setPortions((before) => before.map((each) => (each.change === portion.change ? { ...each, state } : each)));
  };

  return { importing, portions, bringIn, takeBack };
};
