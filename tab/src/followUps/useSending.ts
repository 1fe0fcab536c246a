import type { Round } from '@kaselo/bot/contract/followUps';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import type { OrganisationId } from './OrganisationField';
import { checked, type Problems } from './problems';
import type { useTyped } from './useTyped';
import { useWaiting } from './useWaiting';

type Needs = {
  readonly round: Round;
  readonly writing: ReturnType<typeof useTyped>;
  /** Whether the network does not know yet whom the reader speaks for. */
  readonly asks: boolean;
  readonly onSent: () => void;
};

/** Sends an answer. Without a connection it stays on this device and is sent when the connection is back. */
export const useSending = ({ round, writing, asks, onSent }: Needs) => {
  const choose = useSend('chooseOrganisation');
  const send = useSend('answer');
  const [organisation, chooseOrganisation] = useState<OrganisationId>();
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [waits, setWaits] = useState(false);
  const { typed, keeper } = writing;

  const deliver = async (content: Parameters<typeof send>[1]) => {
    setFailure(undefined);
    setBusy(true);
    try {
      await keeper.settle();
      if (asks && organisation !== undefined) await choose({}, { organisation });
      await send({ round: round.summary.id }, content);
      keeper.forget();
      setWaits(false);
      onSent();
    } catch (error) {
      const failed = asFailure(error);
      setWaits(failed.kind === 'unreachable');
      if (failed.kind !== 'unreachable') setFailure(failed);
      keeper.write({ ...typed, at: typed.at ?? Date.now() });
    } finally {
      setBusy(false);
    }
  };
  /** Answers what is wrong, if anything is; then nothing is sent. */
  const submit = (): Problems | undefined => {
    if (busy) return undefined;
    const { questions, actions } = round;
    const answer = checked(typed, { questions, canMove: actions.length > 0, organisationKnown: !asks || organisation !== undefined });
    setProblems('problems' in answer ? answer.problems : {});
    if ('problems' in answer) {
      setWaits(false);
      return answer.problems;
    }
    void deliver(answer.content);
    return undefined;
  };
  useWaiting(waits && !busy, submit);

  return { submit, busy, waits, failure, problems, organisation, chooseOrganisation };
};
