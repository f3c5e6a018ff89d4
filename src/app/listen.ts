// Listens, or says why it cannot and what to do.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

function whyNot({ code = '', message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') {
    return `port ${port} is taken by another process. End that, or set PORT to another one.`;
  }
  if (code === 'EACCES') {
    return `this process may not listen at port ${port}. Set PORT to one above 1023, such as 3000.`;
  }
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code)) {
    return `HOST is "${host}", which is no address of this machine. Set it to one, such as 127.0.0.1, or take it out for all of them.`;
  }
  return `it cannot listen at port ${port} (${message}).`;
}

/**
 * Resolves with the port. @param port 0 for any that is free. @param host all where it is empty.
 * @throws Error for people.
 */
export async function listenAt(
  server: Server,
  port: number,
  host: string | undefined,
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(new Error(`The server does not start: ${whyNot(error, port, host ?? '')}`));
    });
    server.listen(port, host || undefined, resolve);
  });
  return (server.address() as AddressInfo).port;
}
