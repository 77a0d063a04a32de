import * as z from 'zod/mini';
import { FeedMessage } from '../../shared/feed.ts';
import { FeedEvent } from '../../src/feed/feed-event.ts';

/** Markdown about the event feed, made of its schemas and their descriptions. */
export function eventsDoc(): string {
  const events = unionOf(z.toJSONSchema(FeedEvent) as Json);
  const messages = unionOf(z.toJSONSchema(FeedMessage) as Json);
  return [
    opening,
    '## Messages',
    ...messages.map((message) => `### \`${nameOf(message)}\`\n\n${fieldsOf(message, 'event')}`),
    '## Events',
    ...events.map((event) => {
      const about = event.description ?? fail(`${nameOf(event)} is not described`);
      return `### \`${nameOf(event)}\`\n\n${about}\n\n${fieldsOf(event)}`.trimEnd();
    }),
    '',
  ].join('\n\n');
}

interface Json {
  type?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Json>;
  items?: Json;
  anyOf?: Json[];
  oneOf?: Json[];
}

const opening = `# The event feed

<!-- Made of the schemas in src/feed and shared/feed.ts: npm run docs:events. Not written by hand. -->

What happens in a room, as a stream for overlays and watchers. It is pushed over the room's own sealed
link, to those in the room who ask for it; the overlay page (\`overlay.html\`) is the first of them. It
is made of nothing but what everybody in the room may know at that moment, so there is no secret in it
before its time.

**To follow**, join as a phone does and send the signal \`{ kind: 'follow', have: null }\`. How things
stand comes first (\`present\`), then what happens (\`happened\`), in order. Say \`follow\` again every 5
seconds, with the number of the newest event in \`have\`: what was lost on the way is sent again, and
who has not said so for 20 seconds is told nothing more. After a new connection begin again with
\`null\`.

**Numbers** rise by one with each event, so that a gap shows. They begin anew when the host's page is
opened again.

**Time.** \`at\` and every \`timer\` are in game milliseconds, which stand still while the game is paused.
Each message has a \`clock\`: what game time it was when it left, how many game milliseconds pass in a
real one (\`rate\`), and whether they pass at all (\`running\`).

**Every game** tells \`phase.caption\`, \`phase.scores_calculated\` and \`phase.game_over\`; the other phases
a game tells where it has them.`;

/** The members of a union, each an object with a \`kind\`. */
function unionOf(schema: Json): Json[] {
  return schema.oneOf ?? schema.anyOf ?? fail('no union');
}

function nameOf({ properties }: Json): string {
  return String(properties?.kind?.const ?? fail('no kind'));
}

/** A list of the fields below \`kind\`; \`stop\`: a field whose inside is described elsewhere. */
function fieldsOf({ properties = {} }: Json, stop?: string, depth = 0): string {
  return Object.entries(properties)
    .filter(([name]) => depth > 0 || name !== 'kind')
    .map(([name, field]) => lineOf(name, field, stop, depth))
    .join('\n');
}

function lineOf(name: string, field: Json, stop: string | undefined, depth: number): string {
  const about = aboutOf(field);
  const head = `${'  '.repeat(depth)}- \`${name}\` (${typeOf(field)})${about ? `: ${about}` : ''}`;
  if (name === stop) return `${head}: one of the events below`;
  const inside = insideOf(field);
  return inside === null ? head : `${head}\n${fieldsOf(inside, stop, depth + 1)}`;
}

function aboutOf(field: Json): string | undefined {
  return field.description ?? solid(field).description;
}

/** Without the null. */
function solid(field: Json): Json {
  const choices = (field.anyOf ?? []).filter(({ type }) => type !== 'null');
  return choices.length === 1 ? (choices[0] ?? field) : field;
}

function typeOf(field: Json): string {
  const one = solid(field);
  const orNull = one === field ? '' : ' or null';
  if (one.const !== undefined) return `\`${JSON.stringify(one.const)}\`${orNull}`;
  if (one.enum !== undefined) return one.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (one.type === 'array') return `list of ${plural(one.items ?? {})}${orNull}`;
  if (one.oneOf !== undefined || one.anyOf !== undefined) return `one of several${orNull}`;
  return `${one.type ?? 'anything'}${orNull}`;
}

function plural(items: Json): string {
  return items.oneOf !== undefined ? 'phases' : `${items.type ?? 'object'}s`;
}

/** The object inside a field or its list; null where there is none to describe. */
function insideOf(field: Json): Json | null {
  const one = solid(field);
  if (one.properties) return one;
  return one.items?.properties ? one.items : null;
}

function fail(problem: string): never {
  throw new Error(problem);
}
