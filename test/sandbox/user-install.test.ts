import {
  InteractionContextType as Context,
  ApplicationIntegrationType as Install,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { botThat, onCommand } from './bot.ts';
import { startWorld } from './world.ts';

describe('an app that a user installed', () => {
  const everywhere = {
    integration_types: [Install.GuildInstall, Install.UserInstall],
    contexts: [Context.Guild, Context.BotDM, Context.PrivateChannel],
  };

  test('answers in a group that its bot is not in, with at most 5 follow-ups', async () => {
    const { sandbox, ada, ben } = await startWorld();
    sandbox.setUser(ada, { installedApp: true });
    const group = sandbox.addGroup('Desk', [ada, ben]);
    const done = Promise.withResolvers<unknown[]>();
    await botThat(
      sandbox,
      onCommand(async (interaction) => {
        await interaction.reply('Terms');
        const followUps = Array.from({ length: 6 }, (_, n) => () => interaction.followUp(`${n}`));
        const results: unknown[] = [];
        for (const followUp of followUps)
          results.push(
            await followUp().then(
              () => 'sent',
              (error) => error.code,
            ),
          );
        done.resolve(results);
      }),
      everywhere,
    );
    await ada.command(group, 'terms');

    expect(await done.promise).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 40094]);
    expect(ben.view(group)).toHaveLength(6);
    await expect(ben.command(group, 'terms')).rejects.toThrow('no command terms');
  });

  test('says who installed it and where it is', async () => {
    const { sandbox, ada, guild, general } = await startWorld();
    sandbox.setUser(ada, { installedApp: true });
    const seen: unknown[] = [];
    await botThat(
      sandbox,
      onCommand((interaction) => {
        seen.push([interaction.context, interaction.authorizingIntegrationOwners]);
        return interaction.reply('Terms');
      }),
      everywhere,
    );
    await ada.command(general, 'terms');
    await ada.command(sandbox.openDirectMessage(ada), 'terms');

    expect(seen).toMatchObject([
      [Context.Guild, { [Install.GuildInstall]: guild.id, [Install.UserInstall]: ada.id }],
      [Context.BotDM, { [Install.GuildInstall]: '0', [Install.UserInstall]: ada.id }],
    ]);
  });

  test('answers in private where the guild forbids external apps', async () => {
    const { sandbox, ben } = await startWorld();
    sandbox.setUser(ben, { installedApp: true });
    const elsewhere = sandbox.addGuild('Elsewhere', { owner: ben, members: [], install: null });
    const lobby = sandbox.addChannel(elsewhere, 'lobby');
    const eve = sandbox.addPerson('eve', { installedApp: true });
    sandbox.join(elsewhere, eve);
    sandbox.overwrite(lobby, elsewhere, { deny: PermissionFlagsBits.UseExternalApps });
    await botThat(
      sandbox,
      onCommand((interaction) => interaction.reply('Terms')),
      everywhere,
    );

    expect(await eve.command(lobby, 'terms')).toMatchObject({ message: { ephemeral: true } });
    expect(ben.view(lobby)).toEqual([]);
  });
});
