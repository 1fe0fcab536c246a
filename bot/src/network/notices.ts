import * as v from 'valibot';
import { optionalText } from '../kit/text';

/** The day on which somebody looked a notice through; an empty text is none. */
const reviewed = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^(\d{4}-\d{2}-\d{2})?$/),
    v.transform((written) => (written === '' ? undefined : written)),
  ),
);

/** What only the network's controller can say in its privacy notice and its accessibility statement. */
export const Notices = v.object({
  /** Whom people ask about their data: a mailbox, an address, a telephone number. */
  controllerContact: optionalText(300),
  dataProtectionOfficer: optionalText(300),
  privacyReviewed: reviewed,
  /** Whom people tell what is not accessible. */
  accessibilityContact: optionalText(300),
  accessibilityReviewed: reviewed,
});
export type Notices = v.InferOutput<typeof Notices>;
