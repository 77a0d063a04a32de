/** What all pages on the big screen look like. */
import '@fontsource/luckiest-guy/400.css';
import '@fontsource/zilla-slab/600.css';
import '@fontsource/zilla-slab/700.css';
import '../shared/tokens.css';
import './theme.css';
