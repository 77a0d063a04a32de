import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openCensus } from './census.ts';
import { readEntry } from './entry.ts';
import { followVisibleHeight } from './frame/visible-height.ts';
import { browserMemory } from './memory.ts';

const entry = await readEntry(new URL(location.href));
const reload = () => location.reload();
window.addEventListener('hashchange', reload);
followVisibleHeight();

createRoot(document.querySelector('#root')!).render(
  <App
    entry={entry}
    openLink={() => {
      throw new Error('No link yet');
    }}
    memory={browserMemory()}
    census={openCensus()}
    facesAddress="../faces/"
    onReload={reload}
  />,
);
