/** Sizes in bytes and times in real milliseconds of the link, the same on both ends. */

/** Round trips are told up to this. */
export const longestRoundTrip = 60_000;

/** Larger packets are dropped unopened. */
export const maximumPacket = 32 * 1024;
/** A larger view is dropped. */
export const maximumView = 24 * 1024;
/** A larger message of a phone's is refused before it is sent. */
export const maximumMessage = 24 * 1024;

/** How often both ends look at what is due. */
export const tickEvery = 250;
export const pingEvery = 2000;
/** While traffic is direct, the relay is kept warm with this. */
export const relayPingEvery = 10_000;
/** A data channel that has been silent for so long is not used. */
export const directSilence = 3000;

export const firstResend = 1000;
export const longestResend = 4000;
