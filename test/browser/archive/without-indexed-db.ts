// As in a browser that keeps nothing at all.
Object.defineProperty(indexedDB, 'open', {
  value: () => {
    throw new DOMException('not here', 'SecurityError');
  },
});
