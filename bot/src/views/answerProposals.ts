import * as v from 'valibot';
import type { Proposals as Kept } from '../byChat/ports';
import { ProposalId } from '../byChat/proposal';
import { personKey } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import { type ChangePorts, namesFor } from './answerChanges';
import type { Handlers } from './handler';
import { instantInWords } from './instantInWords';
import type { Reader } from './reader';

export type ProposalPorts = Pick<ChangePorts, 'peopleOf'> & { readonly proposals: Kept };

/** For the secretariat: what members have suggested from the chat. */
export const answerProposals = (ports: ProposalPorts): Handlers<'proposals' | 'settleProposal'> => {
  const show = async (reader: Reader) => {
    const [kept, names] = await Promise.all([ports.proposals.all(reader.data.network.id), namesFor(reader, ports)]);
    return ok({
      proposals: kept.map(({ id, text, by, at }) => ({ id, text, by: names.get(personKey(by)), at: instantInWords(at, reader) })),
    });
  };
  return {
    proposals: show,
    settleProposal: async (reader, { params }) => {
      const id = v.safeParse(ProposalId, params.proposal);
      if (!id.success) return refuse('invalid');
      await ports.proposals.remove(reader.data.network.id, id.output);
      return show(reader);
    },
  };
};
