import net from 'node:net';

export const isListening = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const socket = net.connect(port, host, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
    socket.setTimeout(1000, () => {
      socket.destroy();
      resolve(false);
    });
  });

export async function waitForPort(port, milliseconds = 20_000) {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    if (await isListening(port)) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`nothing listens on port ${port} after ${milliseconds} ms`);
}

/** The wanted port, or the next free one. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 200; port += 1)
    if (!(await isListening(port)) && (await canBind(port))) return port;
  throw new Error(`no free port from ${wanted} on`);
}

const canBind = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
