import { type EndpointName, endpoints, type ResponseOf } from '@kaselo/bot/contract/endpoints';

type Views = { readonly [Name in EndpointName]?: ResponseOf<Name> };
type Asked = { readonly method: string; readonly address: URL; readonly headers: Headers; readonly body: string | undefined };

export type FakeServer = { readonly fetch: typeof fetch; readonly asked: readonly Asked[] };

const refusal = (status: number, body: object): Response => new Response(JSON.stringify(body), { status });

/** A server that answers each endpoint with the same view. What it does not know it answers as a server that broke. */
export const fakeServer = (views: Views): FakeServer => {
  const asked: Asked[] = [];
  const names = Object.keys(endpoints) as EndpointName[];
  return {
    asked,
    fetch: async (input, init) => {
      const address = new URL(String(input), 'https://kaselo.example');
      const method = init?.method ?? 'GET';
      asked.push({ method, address, headers: new Headers(init?.headers), body: typeof init?.body === 'string' ? init.body : undefined });
      const name = names.find((one) => endpoints[one].method === method && matches(endpoints[one].path, address.pathname));
      const view = name === undefined ? undefined : views[name];
      if (view !== undefined) return new Response(JSON.stringify(view), { status: 200, headers: { etag: '"same"' } });
      return refusal(500, {
        refusal: 'broken',
        message: 'Jokin meni vikaan. Yritä hetken päästä uudelleen. Viite 7F3K.',
        reference: '7F3K',
      });
    },
  };
};

/** A server on the other side of a broken line. */
export const silentServer: FakeServer = { asked: [], fetch: () => Promise.reject(new TypeError('Failed to fetch')) };

function matches(path: string, pathname: string): boolean {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(pathname);
}
