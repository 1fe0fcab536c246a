import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what every browser has and jsdom leaves out: fetch and its types, text encoding, structured clones, cryptography. */
export default class BrowserLike extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { fetch, Headers, Request, Response, TextEncoder, TextDecoder, structuredClone, Uint8Array });
    Object.defineProperty(this.global, 'crypto', { value: crypto });
  }
}
