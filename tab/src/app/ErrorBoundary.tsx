import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Broken } from './Broken';

type Props = { readonly children: ReactNode };

type State = { readonly path: string; readonly reference?: string };

class Boundary extends Component<Props & { readonly path: string }, State> {
  override state: State = { path: this.props.path };

  /** What is below stays mounted from one page to the next: only the surprise is forgotten. */
  static getDerivedStateFromProps({ path }: { readonly path: string }, state: State): State | null {
    return path === state.path ? null : { path, reference: undefined };
  }

  static getDerivedStateFromError(): Pick<State, 'reference'> {
    return { reference: newReference() };
  }

  override render() {
    return this.state.reference === undefined ? this.props.children : <Broken reference={this.state.reference} />;
  }
}

/** Keeps a view's surprise from taking the whole tab with it; moving to another view forgets it. */
export const ErrorBoundary = ({ children }: Props) => {
  const [path] = useLocation();
  return <Boundary path={path}>{children}</Boundary>;
};

const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Four signs that can be read aloud. */
function newReference(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => signs[byte % signs.length]).join('');
}
