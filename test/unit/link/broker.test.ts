import { memoryNetwork } from '../../../shared/link/memory-broker.ts';
import { browserClock } from '../../../shared/link/wall-clock.ts';
import { brokerContract } from '../../kit/link/broker-contract.ts';

brokerContract('in memory', async () => {
  const network = memoryNetwork(browserClock());
  const address = 'ws://one/mqtt';
  return {
    address,
    open: network.open,
    kill: async () => network.setUp(address, false),
    revive: async () => network.setUp(address, true),
    close: async () => undefined,
  };
});
