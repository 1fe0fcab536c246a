/** Where the window of Teams begins. It goes on to Microsoft, and comes back to the page to which all sign-in comes back. */
export const consentPath = '/tab/auth-start';

/** Kept in the window while its person is at Microsoft's page. */
export const consentKey = 'kaselo.consent';
