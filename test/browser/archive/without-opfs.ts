// As in a browser that has no file system of its own for pages.
Object.defineProperty(navigator.storage, 'getDirectory', {
  value: () => Promise.reject(new DOMException('not here', 'SecurityError')),
});
