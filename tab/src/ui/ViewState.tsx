import type { ReactNode } from 'react';
import type { Query } from '../api/query';
import { Failed } from './Failed';
import { LoadingPanel, LoadingWord } from './Loading';
import { Stale } from './Stale';

type Props<Data> = {
  readonly query: Query<Data>;
  /** The skeleton that keeps the view's layout. */
  readonly loading?: ReactNode;
  readonly children: (data: Data) => ReactNode;
};

/** A view's three states: being fetched, could not be had, ready. What was fetched before stays in sight when it cannot be renewed. */
export const ViewState = <Data,>({ query: { data, failure, retry }, loading = <LoadingPanel rows={8} />, children }: Props<Data>) => {
  if (data !== undefined) {
    return (
      <>
        {failure !== undefined && <Stale onRetry={retry} />}
        {children(data)}
      </>
    );
  }
  if (failure !== undefined) return <Failed failure={failure} onRetry={retry} />;
  return (
    <>
      <LoadingWord />
      {loading}
    </>
  );
};
