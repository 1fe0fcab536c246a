import { createServer } from 'node:net';
import type { Server } from 'restify';
import { seconds } from '../../kit/clock';

/** Said when the wished-for port is somebody else's. */
export class PortTaken extends Error {}

/** Whether a port is free; told before anything else is started. */
export const mustBeFree = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(Reflect.get(error, 'code') === 'EADDRINUSE' ? taken(port) : error));
    probe.listen(port, () => probe.close(() => resolve()));
  });

/** Listens; resolves with the port that is really used. */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.server.once('error', (error: Error) => reject(Reflect.get(error, 'code') === 'EADDRINUSE' ? taken(port) : error));
    server.listen(port, () => {
      const address = server.address();
      resolve(address.port);
    });
  });

/** Whoever asks a process to stop waits no longer for it. */
const longestFarewell = seconds(10);

/** Takes no new requests, lets the current ones finish, and cuts what is left after ten seconds. */
export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    const { server: http } = server;
    if ('closeIdleConnections' in http && typeof http.closeIdleConnections === 'function') http.closeIdleConnections();
    setTimeout(() => {
      if ('closeAllConnections' in http && typeof http.closeAllConnections === 'function') http.closeAllConnections();
      resolve();
    }, longestFarewell).unref();
  });

/** Runs once when the process is asked to stop, by the terminal or by the platform; ten seconds later the process ends in any case. */
export const onStop = (stop: () => Promise<void>): void => {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), longestFarewell).unref();
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', once);
  process.on('SIGTERM', once);
};

const taken = (port: number) => new PortTaken(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
