import { Prose } from './Prose';

export const TermsPage = () => <Prose page="terms" />;
