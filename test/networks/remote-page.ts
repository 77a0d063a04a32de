/** A page in a browser that Playwright does not know, and what a person does there. */
export interface RemotePage {
  goto(address: string): Promise<void>;
  /** The value of a JavaScript expression there. */
  read<Value>(expression: string): Promise<Value>;
  /** Presses the first element that fits an XPath. */
  press(path: string): Promise<void>;
  /** Types into the first element that fits an XPath. */
  type(path: string, text: string): Promise<void>;
  /** The file of a picture of it. */
  shot(): Promise<Buffer>;
  close(): Promise<void>;
}
