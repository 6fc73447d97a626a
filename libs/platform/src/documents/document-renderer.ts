import { type ChildProcess, fork } from 'node:child_process';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../config/settings';
import type { RenderAnswer, RenderRequest } from './render-process';

interface Waiting {
  resolve(bytes: Buffer): void;
  reject(error: Error): void;
}

/** Makes PDFs with typst, in a process of its own: a template that fails or eats memory never takes the worker down. */
@Injectable()
export class DocumentRenderer implements OnApplicationShutdown {
  private child?: ChildProcess;
  private next = 1;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly settings: Settings) {}

  /**
   * @param template path from the installation's root: "libs/invoicing/documents/invoice.typ"
   * @param data what the template reads; plain JSON
   * @throws Error with typst's own message when the template cannot be compiled
   */
  render(template: string, data: object): Promise<Buffer> {
    const id = this.next++;
    const request: RenderRequest = { id, template, data: JSON.stringify(data) };
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.process().send(request);
    });
  }

  onApplicationShutdown(): void {
    this.child?.kill();
  }

  private process(): ChildProcess {
    if (this.child?.connected) return this.child;
    const child = fork(
      this.settings.path('dist/libs/platform/src/documents/render-process.js'),
      [this.settings.path('.')],
      {
        execArgv: ['--expose-gc'],
        serialization: 'advanced',
      },
    );
    child.on('message', (answer: RenderAnswer) => this.settle(answer));
    child.on('exit', () => this.failAll(child));
    child.unref();
    child.channel?.unref();
    this.child = child;
    return child;
  }

  private settle({ id, bytes, error }: RenderAnswer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (bytes) waiting?.resolve(Buffer.from(bytes));
    else waiting?.reject(new Error(`document not made: ${error}`));
  }

  private failAll(child: ChildProcess): void {
    if (this.child === child) this.child = undefined;
    for (const { reject } of this.waiting.values()) reject(new Error('the document process ended'));
    this.waiting.clear();
  }
}
