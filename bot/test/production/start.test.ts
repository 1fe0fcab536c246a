import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isMicrosoftService } from '../../src/edges/teams/serviceAddresses';

const bundle = join(__dirname, '..', '..', 'dist', 'main.cjs');

const start = (env: Readonly<Record<string, string>>): Promise<{ code: number | null; says: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [bundle], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let says = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      says += chunk;
    });
    child.once('exit', (code) => resolve({ code, says }));
  });

describe('The product as it runs in Azure', () => {
  test('does not start without knowing who it is, and names every variable that is missing or wrong', async () => {
    const { code, says } = await start({ PORT: 'abc', KASELO_TENANT_ID: 'not an id' });
    expect(code).toBe(1);
    for (const name of ['PORT', 'KASELO_APP_ID', 'KASELO_TENANT_ID', 'KASELO_TAB_CLIENT_ID', 'KASELO_TABLES_URL', 'KASELO_PUBLIC_URL'])
      expect(says).toContain(name);
    expect(says).not.toContain('at ');
  });

  test('holds nothing of the desk: no clock to set, nobody to be', () => {
    const code = readFileSync(bundle, 'utf8');
    for (const desk of ['/local/clock', '/local/people', '/local/sign-in', 'Aino Esimerkki']) expect(code).not.toContain(desk);
  });

  test('speaks only to the addresses that Microsoft documents', () => {
    for (const good of ['https://smba.trafficmanager.net/emea/', 'https://europe.botframework.com/'])
      expect(isMicrosoftService(good)).toBe(true);
    for (const bad of [
      'http://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net.example.org/',
      'https://example.org/',
      'http://127.0.0.1:1/',
      'x',
    ])
      expect(isMicrosoftService(bad)).toBe(false);
  });

  test('sends a page of the tab that holds no script and no style of its own, as its policy forbids', () => {
    const page = readFileSync(join(__dirname, '..', '..', '..', 'tab', 'dist', 'index.html'), 'utf8');
    const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, inline] of scripts) {
      expect(inline?.trim()).toBe('');
      expect(attributes).toMatch(/src="\/tab\/assets\//);
    }
    expect(page).not.toMatch(/<style|\son[a-z]+=|javascript:|\sstyle=/i);
  });

  test('says in one sentence that a port is taken', async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, resolve));
    const { port } = squatter.address() as AddressInfo;
    const { mustBeFree } = await import('../../src/edges/http/serve');
    await expect(mustBeFree(port)).rejects.toThrow(`Port ${port} is taken.`);
    await new Promise<void>((resolve) => squatter.close(() => resolve()));
  });
});
