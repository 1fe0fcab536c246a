import * as v from 'valibot';
import { Person } from '../kit/ids';

export const ProposalId = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/), v.brand('ProposalId'));
export type ProposalId = v.InferOutput<typeof ProposalId>;

/** What a member would like the secretariat to do, in their own words. */
export const Proposal = v.object({ id: ProposalId, at: v.number(), by: Person, text: v.pipe(v.string(), v.maxLength(400)) });
export type Proposal = v.InferOutput<typeof Proposal>;
