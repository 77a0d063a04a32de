import { expect } from '@playwright/test';
import { chooseStability } from '../../kit/painters/choose-stability.ts';
import { stabilityFake, stabilityRefusals } from '../../kit/painters/stability-fake.ts';
import { HostPage, Phone } from '../../kit/party.ts';
import { HeldStage } from '../../kit/shots/held-stage.ts';
import { longest, shots, test } from '../../kit/shots/shots-test.ts';
import { timesUp } from '../../kit/shots/wanted-stages.ts';
import { stageOn } from '../../kit/stage-watch.ts';

test('6 A painter that fails and a host that dies', shots, async ({ browser, site, album }) => {
  test.setTimeout(longest);
  const fake = await stabilityFake({
    answers: (prompt) => {
      if (prompt.includes('indecent')) return stabilityRefusals.blocked;
      return prompt.includes('endless') ? 'never' : undefined;
    },
  });
  const host = await HostPage.open(browser, site.host, 2);
  const stage = await HeldStage.on(host);
  await chooseStability(host, fake);
  await album.host(host.page, 'settings, a painter');
  await host.page.getByRole('button', { name: 'Test this painter' }).click();
  await expect(host.page.getByText(/42\.5/)).toBeVisible();
  await album.host(host.page, 'settings, a painter that was tested');
  await host.page.getByRole('button', { name: 'Back' }).click();

  const address = await host.newRoom();
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) phones.push(await Phone.join(browser, address, name));
  const [ada, bo, cy] = phones as [Phone, Phone, Phone];
  await ada.start();
  for (const phone of phones) {
    await phone.prompt.fill(`an indecent ${phone.name}`);
    await phone.page.getByRole('button', { name: 'Submit' }).click();
  }
  await expect(ada.page.getByText(/Blocked by the painter/).first()).toBeVisible();
  await album.phone(ada, 'the painter will not have it');
  await stage.during(() => album.host(host.page, 'prompting, all fell over'));
  await stageOn(host.page, 'nothing').waitFor({ timeout: 120_000 });
  await stage.during(() => album.host(host.page, 'nothing'));

  await expect(ada.prompt).toBeVisible();
  await ada.write('Prompt', 'a good pig');
  await bo.write('Prompt', 'an endless pig');
  await album.phone(bo, 'is being painted');
  await stage.want([timesUp]);
  await stageOn(host.page, 'fooling').waitFor({ timeout: 120_000 });
  await stage.during(() => album.host(host.page, 'fooling, a foreign picture'));
  await stage.untilHeld(() => album.host(host.page, 'time’s up'));
  await stageOn(host.page, 'drying').waitFor({ timeout: 240_000 });
  await stage.during(() => album.host(host.page, 'drying'));
  await album.phone(cy, 'drying');

  await host.page.getByRole('button', { name: 'Pause' }).click();
  await expect(host.page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await album.host(host.page, 'paused by the host');
  await host.kill();
  await expect(ada.page.getByText(/Link lost/).first()).toBeVisible({ timeout: 60_000 });
  await album.phone(ada, 'link lost');
  await expect(ada.page.getByText(/does not answer/).first()).toBeVisible({ timeout: 120_000 });
  await album.phone(ada, 'the big screen does not answer');
  await host.openAgain();
  await expect(host.page.getByRole('button', { name: 'Go on with the game' })).toBeVisible();
  await album.host(host.page, 'home, a game was left');
  await cy.page.context().close();
  await host.page.getByRole('button', { name: 'Go on with the game' }).click();
  await expect(host.page.getByText('2 of 3 are back')).toBeVisible({ timeout: 60_000 });
  await album.host(host.page, 'reopened');
  // Whether the picture that was under way is lost or was given up is a matter of seconds.
  await host.page.getByRole('button', { name: /^Go on( without)?$/ }).click();

  await host.page.getByRole('button', { name: 'End game' }).click();
  await album.host(host.page, 'really end it?');
  await host.page.getByRole('button', { name: 'Yes, end it' }).click();
  await expect(host.page.getByRole('button', { name: 'Play again' })).toBeVisible();
  await album.host(host.page, 'ending, closed early');
  await album.phone(ada, 'ending, closed early');
  await host.page.getByRole('button', { name: 'Play again' }).click();
  await ada.page.context().close();
  await bo.page.context().close();
  await fake.close();
});
