import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cloneDatabase } from '@coopera/platform/testing';
import { Client } from 'pg';
import { Api } from './api';
import { eventually } from './eventually';

const root = resolve(__dirname, '../..');

export interface SystemOptions {
  redisUrl?: string;
  env?: Record<string, string>;
}

/** The whole system in processes of its own: API and worker, on a database and a Redis database nobody else uses. */
export class System {
  private readonly children = new Map<string, ChildProcess>();
  private client: Client;

  private constructor(
    readonly port: number,
    private readonly env: NodeJS.ProcessEnv,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start({ redisUrl, env = {} }: SystemOptions = {}): Promise<System> {
    const cloned = await cloneDatabase();
    const port = await freePort();
    const system = new System(
      port,
      {
        ...process.env,
        DATABASE_URL: cloned.url,
        REDIS_URL: redisUrl ?? process.env.REDIS_URL?.replace(/\/\d+$/, `/${1 + (port % 14)}`),
        PORT: String(port),
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        STORAGE_PATH: mkdtempSync(join(tmpdir(), 'coopera-files-')),
        COOPERA_TODAY: '2026-11-24',
        COOPERA_ROOT: root,
        LOG_LEVEL: 'fatal',
        ...env,
      },
      cloned.drop,
    );
    system.client = new Client({ connectionString: cloned.url });
    await system.client.connect();
    await system.startWorker();
    await system.startApi();
    return system;
  }

  get api(): Api {
    return new Api(`http://127.0.0.1:${this.port}`);
  }

  async query<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return (await this.client.query(sql, params)).rows as Row[];
  }

  /** A handful of people, Activités and clients; Camille, Lotte and the staff among them. */
  async seed(): Promise<void> {
    const done = spawn(process.execPath, [join(root, 'dist/apps/demo/src/seed.js'), 'people', 'small'], {
      cwd: root,
      env: this.env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const code = await new Promise((ended) => done.once('exit', ended));
    if (code !== 0) throw new Error(`the seed ended with ${code}`);
  }

  async startWorker(): Promise<void> {
    const child = this.launch('worker', 'apps/worker/src/main.js');
    await new Promise<void>((ready, fail) => {
      child.on('message', (message) => message === 'ready' && ready());
      child.once('exit', (code) => fail(new Error(`the worker ended (${code})`)));
    });
  }

  async startApi(): Promise<void> {
    this.launch('api', 'apps/api/src/main.js');
    await eventually(async () => (await fetch(`http://127.0.0.1:${this.port}/health/ready`)).ok, 30_000);
  }

  /** Ends a process as a power cut would. */
  async kill(name: 'worker' | 'api', signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.children.get(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  }

  /** Waits until every delivery is closed. @throws Error with the errors of those that are not */
  async settled(milliseconds = 60_000): Promise<void> {
    await eventually(async () => {
      const [row] = await this.query<{ open: string }>(
        `SELECT count(*) AS open FROM platform.delivery WHERE status <> 'done'`,
      );
      return row?.open === '0';
    }, milliseconds).catch(async (error) => {
      const stuck = await this.query(
        `SELECT subscriber, status, attempts, left(last_error, 300) AS error FROM platform.delivery WHERE status <> 'done' LIMIT 5`,
      );
      throw new Error(`${error.message}: ${JSON.stringify(stuck)}`);
    });
  }

  async stop(): Promise<void> {
    await Promise.all(['worker', 'api'].map((name) => this.kill(name as 'worker', 'SIGTERM')));
    await this.client.end();
    await this.drop();
  }

  private launch(name: string, file: string): ChildProcess {
    const child = spawn(process.execPath, [join(root, 'dist', file)], {
      cwd: root,
      env: this.env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.children.set(name, child);
    return child;
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolvePort) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolvePort(port));
    });
  });
