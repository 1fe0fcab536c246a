import { Prose } from './Prose';

export const AccessibilityPage = () => <Prose page="accessibility" />;
