import { expect, test } from 'vitest';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { machineVoice, scriptedVoice } from '../../kit/scripted-voice.ts';
import { lobbyStage } from './gallery.ts';
import { openHost, openRoomAt } from './open-host.tsx';

const hazel = machineVoice('Hazel');
const zira = machineVoice('Zira', { language: 'en-US' });
const anna = machineVoice('Anna', { language: 'de-DE' });
const cloudia = machineVoice('Cloudia', { local: false });

async function openSound(voice = scriptedVoice([anna, cloudia, zira, hazel]), settings = {}) {
  const archive = scriptedArchive({ settings });
  const host = await openHost({ archive, voice });
  const { screen } = host;
  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByRole('tab', { name: 'Sound' }).click();
  const choice = screen.getByRole('combobox', { name: 'Which voice' });
  return { ...host, voice, choice, kept: () => archive.contents.settings };
}

test('the machine’s voices are offered, English ones that stay here first', async () => {
  const { choice } = await openSound();
  const options = choice.element().querySelectorAll('option');
  expect(Array.from(options, (option) => option.textContent)).toEqual([
    'The best there is',
    'Hazel',
    'Zira',
    'Cloudia (over the internet)',
    'Anna',
  ]);
});

test('voice and speed count at once, and can be tried, with the words to read', async () => {
  const { screen, voice, choice, kept, said } = await openSound();
  await choice.selectOptions('Zira');
  await screen.getByRole('slider', { name: 'Speed of the voice' }).fill('1.2');
  expect(kept()).toMatchObject({ voiceName: zira.id, voiceSpeed: 1.2 });
  await screen.getByRole('button', { name: 'Try the voice' }).click();
  expect(voice.given[0]?.tone).toEqual({ voice: zira, speed: 1.2, volume: 0.8 });
  await expect
    .element(screen.getByRole('status', { name: 'What the pig says' }))
    .toHaveTextContent(said[0] ?? '');
  await choice.selectOptions('Cloudia (over the internet)');
  await expect.element(screen.getByText(/is sent to its maker/)).toBeVisible();
  await choice.selectOptions('The best there is');
  expect(kept()).toMatchObject({ voiceName: null });
});

test('what was set is how the pig speaks in the room', async () => {
  const settings = { voiceName: zira.id, voiceSpeed: 0.8, voiceVolume: 0.5 };
  const voice = scriptedVoice([hazel, zira]);
  await openRoomAt(lobbyStage([], 3), { archive: scriptedArchive({ settings }), voice });
  expect(voice.given[0]?.tone).toEqual({ voice: zira, speed: 0.8, volume: 0.5 });
});

test('voices that come late are offered; one that is gone is the best there is', async () => {
  const { screen, voice, choice } = await openSound(scriptedVoice([]), { voiceName: zira.id });
  await expect.element(screen.getByText(/This machine has no voice/)).toBeVisible();
  voice.arrive([hazel]);
  await expect.element(choice).toHaveDisplayValue('The best there is');
  voice.arrive([hazel, zira]);
  await expect.element(choice).toHaveDisplayValue('Zira');
});

test('a pig that does not speak has no voice to choose', async () => {
  const { screen, choice } = await openSound();
  await screen.getByRole('checkbox', { name: 'The pig speaks aloud' }).click();
  await expect.element(choice).toBeDisabled();
  await expect.element(screen.getByRole('button', { name: 'Try the voice' })).toBeDisabled();
});
