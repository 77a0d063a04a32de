import { words } from './words.ts';

interface AddressChoiceProps {
  /** Whether the page is on localhost, so that an address has to be lent. */
  lends: boolean;
  addresses: readonly string[];
  chosen: string | null;
  onChoose: (address: string) => void;
}

/** Where the QR code sends phones. */
export function AddressChoice({ lends, addresses, chosen, onChoose }: AddressChoiceProps) {
  const used = addresses.find((address) => address === chosen) ?? addresses[0];
  return (
    <fieldset className="office-sheet">
      <legend className="sign">{words.network.address}</legend>
      {!lends && <p>{words.network.pageAddress}</p>}
      {lends && addresses.length === 0 && <p role="alert">{words.network.noAddress}</p>}
      {lends && (
        <div className="office-choices">
          {addresses.map((address) => (
            <label key={address} className="office-line">
              <input
                type="radio"
                name="address"
                checked={address === used}
                onChange={() => onChoose(address)}
              />
              {address}
            </label>
          ))}
        </div>
      )}
      {lends && addresses.length > 1 && <small>{words.network.addressHint}</small>}
    </fieldset>
  );
}
