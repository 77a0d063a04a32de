/**
 * A broker as `config.json` names it, as an absolute ws:// or wss:// address: a path is meant on the
 * server the page came from. Null for anything else.
 */
export function brokerAddress(broker: string, page: string): string | null {
  if (!URL.canParse(broker, page)) return null;
  const address = new URL(broker, page);
  if (address.protocol === 'http:') address.protocol = 'ws:';
  if (address.protocol === 'https:') address.protocol = 'wss:';
  if (address.protocol !== 'ws:' && address.protocol !== 'wss:') return null;
  address.hash = '';
  return address.href;
}
