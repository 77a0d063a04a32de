const inside = Symbol('html');

/** A piece of a page in which every text has been made harmless. */
export interface Html {
  readonly [inside]: string;
}

type Part = Html | string | number | null | readonly Part[];

/** What stands in the template is the page; every text put into it is shown letter for letter. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const [start = '', ...rest] = template;
  return trusted(
    rest.reduce((made, text, index) => made + shown(parts[index] ?? null) + text, start),
  );
}

/** For text that is markup already, and ours. */
export function trusted(markup: string): Html {
  return { [inside]: markup };
}

export function markup(piece: Html): string {
  return piece[inside];
}

const meanings: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function shown(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => meanings[sign] ?? sign);
  if (typeof part === 'number') return String(part);
  return inside in part ? part[inside] : part.map(shown).join('');
}
