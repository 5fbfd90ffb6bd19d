import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder';
import { refusalText } from '../../texts/refusals.ts';
import { cardTexts } from '../../texts/cards.ts';
import { forgetPerson, isForBot, isPersonal, rememberPerson, teamAdded, teamRemoved } from './addresses.ts';
import { answerInvoke } from './answer-invoke.ts';
import { answerMessage, ownScene, say } from './answer-message.ts';
import { logFault, type BotParts } from './bot-parts.ts';
import { formOf, whoActs } from './who-acts.ts';

/** The bot: what each kind of activity leads to. Faults never leave it; whoever asked is told a sentence and an id. */
export class CaseBot extends ActivityHandler {
  private readonly parts: BotParts;

  constructor(parts: BotParts) {
    super();
    this.parts = parts;
    this.onMessage((context, next) => this.guarded('message', context, next, () => this.heard(context)));
    this.onInstallationUpdate((context, next) =>
      this.guarded('installation', context, undefined, () => this.installed(context), next),
    );
    this.onConversationUpdate((context, next) =>
      this.guarded('conversation', context, undefined, () => this.conversationChanged(context), next),
    );
  }

  /** Every invoke gets an answer with a body; a handler that threw would give an empty 501. */
  protected override onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    return answerInvoke(this.parts, context);
  }

  private async heard(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (!isForBot(activity)) return;
    const who = await whoActs(this.parts, context);
    if (!who.ok) {
      const register = await this.parts.world.register.read();
      await say(context, refusalText(formOf(context), who.refusal, register));
      return;
    }
    if (isPersonal(activity)) await rememberPerson(this.parts, who.value, activity);
    const scene = await ownScene(this.parts, who.value);
    await answerMessage({ parts: this.parts, person: who.value, scene, activity }, context);
  }

  private async installed(context: TurnContext): Promise<void> {
    const { activity } = context;
    const isAdded = activity.action === 'add' || activity.action === 'add-upgrade';
    if (isPersonal(activity)) await this.personInstalled(context, isAdded);
    else if (isAdded) await this.teamInstalled(context);
    else await teamRemoved(this.parts, activity);
  }

  private async personInstalled(context: TurnContext, isAdded: boolean): Promise<void> {
    const who = await whoActs(this.parts, context);
    if (!who.ok) return;
    if (!isAdded) return forgetPerson(this.parts, who.value);
    const isNew = await rememberPerson(this.parts, who.value, context.activity);
    const { chat } = (await ownScene(this.parts, who.value)).texts;
    if (isNew) await say(context, chat.welcome(who.value.name));
  }

  private async teamInstalled(context: TurnContext): Promise<void> {
    if (await teamAdded(this.parts, context.activity)) return;
    const { settings } = await this.parts.world.register.read();
    await say(context, cardTexts[settings.channelForm].chat.forumUnset);
  }

  /** Teams tells of an installation twice, in this way as well; an address is kept from whichever comes first. */
  private async conversationChanged(context: TurnContext): Promise<void> {
    const { activity } = context;
    const isBot = (members: { id: string }[] | undefined) =>
      members?.some((member) => member.id === activity.recipient.id) === true;
    if (isBot(activity.membersRemoved)) {
      if (!isPersonal(activity)) await teamRemoved(this.parts, activity);
      return;
    }
    if (!isBot(activity.membersAdded)) return;
    if (isPersonal(activity)) await this.personInstalled(context, true);
    else await teamAdded(this.parts, activity);
  }

  private async guarded(
    where: string,
    context: TurnContext,
    next: (() => Promise<void>) | undefined,
    work: () => Promise<void>,
    always: (() => Promise<void>) | undefined = next,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      const id = logFault(this.parts, where, error);
      // Only somebody who wrote waits for an answer.
      if (where === 'message') await this.sorry(context, id);
    }
    await always?.();
  }

  private async sorry(context: TurnContext, id: string): Promise<void> {
    try {
      await say(context, cardTexts[formOf(context)].faultShort(id));
    } catch (error) {
      logFault(this.parts, 'sorry', error);
    }
  }
}
