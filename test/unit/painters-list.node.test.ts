import { expect, test } from 'vitest';
import { painters as offered } from '../../host/settings/painters.ts';
import { painterFields, usualSetting } from '../../host/settings/painting/painter-fields.ts';
import { aboutPainter } from '../../workers/engine/painter-desk.ts';
import { painters } from '../../workers/engine/painters/registry.ts';

test('[painters 1] the back office lists the painters there are, as they are called', () => {
  expect(offered).toEqual(painters.map(({ id, title }) => ({ id, title })));
});

test.each(offered.map(({ id }) => id))(
  '[painters 1] every setting of %s can be drawn, and has its words',
  async (id) => {
    const about = await aboutPainter(id, {});
    const fields = painterFields(about);
    expect(about.id).toBe(id);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(about.settings));
    expect(Object.keys(about.words).toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
    for (const { name, label } of fields) {
      expect(usualSetting(about.form, name)).toEqual(about.settings[name]);
      expect(label === 'Base URL', label).toBe(name === 'baseUrl');
    }
    // Where a key goes can be told.
    expect(fields.some(({ name }) => name === 'baseUrl')).toBe(id !== 'collage');
  },
);
