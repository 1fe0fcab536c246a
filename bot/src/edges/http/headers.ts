import type { Request, RequestHandler, Response } from 'restify';

/**
 * Who may show the tab in a frame: itself (a hidden frame renews tokens in a browser) and Teams, by the hosts that
 * Microsoft's page 'Prerequisites' for tabs names for it. Outlook and the Microsoft 365 app are named there too, and left out:
 * the app is not for them.
 */
const frameAncestors = "'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft";

const tabPolicy = [
  "default-src 'none'",
  // Files of our own only: neither a script in the page nor one from elsewhere runs.
  "script-src 'self'",
  // Griffel, which writes Fluent's styles, puts rules into style elements as components appear: no hash can be known before.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data: https://res.cdn.office.net",
  // teams-js reads its list of trusted hosts from the first; the other renews the tokens of a browser outside Teams.
  "connect-src 'self' https://res.cdn.office.net https://login.microsoftonline.com",
  "frame-src 'self' https://login.microsoftonline.com",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  `frame-ancestors ${frameAncestors}`,
].join('; ');

/** What is no page is shown nowhere and runs nothing. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const features = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Puts on every answer, good or bad, what a browser is to be strict about. */
export const strictHeaders: RequestHandler = (req: Request, res: Response, next) => {
  res.header('Content-Security-Policy', req.path().startsWith('/tab') ? tabPolicy : dataPolicy);
  // A browser heeds this only where it came by HTTPS, so it does no harm on a desk.
  res.header('Strict-Transport-Security', 'max-age=31536000');
  res.header('X-Content-Type-Options', 'nosniff');
  res.header('Referrer-Policy', 'no-referrer');
  res.header('Permissions-Policy', features.map((feature) => `${feature}=()`).join(', '));
  res.header('Cross-Origin-Resource-Policy', 'same-origin');
  next();
};
