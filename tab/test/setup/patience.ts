/** A browser story starts a Chromium, a server and its storage before anybody can look at anything. */
jest.setTimeout(180_000);
