import type { ReactNode } from 'react';
import { Panel } from '../ui/Panel';
import { Rows } from '../ui/Rows';
import { OrganisationRow } from './OrganisationRow';
import type { Organisation } from './organisation';

type Props = {
  readonly heading: string;
  readonly count: string;
  readonly organisations: readonly Organisation[];
  /** What a coordinator may do with one. */
  readonly tools?: (organisation: Organisation) => ReactNode;
  readonly className?: string | undefined;
};

/** The organisations of a region, or those of several, as quiet rows. */
export const OrganisationGroup = ({ heading, count, organisations, tools, className }: Props) => (
  <Panel heading={heading} count={count} {...(className && { className })}>
    <Rows>
      {organisations.map((organisation) => (
        <OrganisationRow key={organisation.id} organisation={organisation} tools={tools?.(organisation)} />
      ))}
    </Rows>
  </Panel>
);
