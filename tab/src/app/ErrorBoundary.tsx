import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Broken } from './Broken';

type Props = { readonly children: ReactNode };

class Boundary extends Component<Props, { readonly reference?: string }> {
  override state: { readonly reference?: string } = {};

  static getDerivedStateFromError(): { readonly reference: string } {
    return { reference: newReference() };
  }

  override render() {
    return this.state.reference === undefined ? this.props.children : <Broken reference={this.state.reference} />;
  }
}

/** Keeps a view's surprise from taking the whole tab with it; moving to another view forgets it. */
export const ErrorBoundary = ({ children }: Props) => {
  const [path] = useLocation();
  return <Boundary key={path}>{children}</Boundary>;
};

const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Four signs that can be read aloud. */
function newReference(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => signs[byte % signs.length]).join('');
}
