import type { Config } from '../../shared/config.ts';
import { isLoopback } from '../lobby/join-base.ts';
import { AddressChoice } from './address-choice.tsx';
import { BrokerList } from './broker-list.tsx';
import type { DrawerProps } from './drawer.ts';
import { ServerList } from './server-list.tsx';
import { WifiBoxes } from './wifi-boxes.tsx';

interface NetworkDrawerProps extends DrawerProps {
  config: Config;
  page: string;
  addresses: readonly string[];
}

/** How phones find this page: the address they load, who introduces them, who helps them across. */
export function NetworkDrawer(props: NetworkDrawerProps) {
  const { preferences, onChange, config, page, addresses } = props;
  return (
    <>
      <AddressChoice
        lends={isLoopback(new URL(page).hostname)}
        addresses={addresses}
        chosen={preferences.address}
        onChoose={(address) => onChange({ address })}
      />
      <WifiBoxes wifi={preferences.wifi} onChange={(wifi) => onChange({ wifi })} />
      <BrokerList
        own={preferences.brokers}
        site={config.brokers}
        page={page}
        onChange={(brokers) => onChange({ brokers })}
      />
      <ServerList
        own={preferences.iceServers}
        site={config.iceServers}
        onChange={(iceServers) => onChange({ iceServers })}
      />
    </>
  );
}
