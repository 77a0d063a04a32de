// A disk that is full from its n-th write on, when the page says so: `{ kind: 'disk', writes: n }`.
interface SyncFile {
  write(bytes: ArrayBufferView, options: { at: number }): number;
}

let left = Infinity;

self.addEventListener('message', ({ data }) => {
  if (data.kind === 'disk') left = data.writes;
});

const files = FileSystemFileHandle.prototype as unknown as {
  createSyncAccessHandle(): Promise<SyncFile>;
};
const openFile = files.createSyncAccessHandle;
files.createSyncAccessHandle = async function () {
  const file = await openFile.call(this);
  const write = file.write.bind(file);
  file.write = (bytes, options) => {
    left -= 1;
    if (left < 0) throw new DOMException('The disk is full', 'QuotaExceededError');
    return write(bytes, options);
  };
  return file;
};
