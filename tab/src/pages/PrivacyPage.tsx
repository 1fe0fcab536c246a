import { Prose } from './Prose';

export const PrivacyPage = () => <Prose page="privacy" />;
