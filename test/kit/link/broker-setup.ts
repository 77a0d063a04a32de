import type { TestProject } from 'vitest/node';
import { BrokerServer } from './broker-server.ts';

/** A real broker for tests that run in a browser; they `inject` its address. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = new BrokerServer();
  await server.start();
  project.provide('broker', server.address);
  return () => server.kill();
}

declare module 'vitest' {
  interface ProvidedContext {
    broker: string;
  }
}
