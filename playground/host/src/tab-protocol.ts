/** What the host page does for the tab. */
export type TabHost = {
  /** The flat context that teams-js turns into app.Context. */
  context: () => Record<string, unknown>;
  token: () => Promise<string>;
  openLink: (url: string) => void;
  openPage: (page: { pageId: string; subPageId: string }) => void;
  openDialog: (info: {
    url: string;
    title: string;
    width: unknown;
    height: unknown;
  }) => Promise<[unknown, unknown]>;
  closeDialog: (result: unknown) => void;
  initialized: () => void;
  failed: (reason: string) => void;
};

type Request = { id: number; uuidAsString?: string; func: string; args?: unknown[] };

// What this host can do, in the words of teams-js' runtime: source, packages/teams-js/src/public/runtime.ts.
const RUNTIME = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    dialog: { url: {} },
    pages: { backStack: {}, currentApp: {}, tabs: {} },
    teamsCore: {},
  },
});

/**
 * Answers the messages of @microsoft/teams-js 2.58 from one frame.
 * App to host {id, uuidAsString, func, args}; reply {id, uuidAsString, args} with both ids; event {func, args}.
 * Source: packages/teams-js/src/internal/communication.ts and messageObjects.ts.
 */
export class TabProtocol {
  private readonly frame: Window;
  private readonly origin: string;
  private readonly hostNow: () => TabHost;
  private readonly registered = new Set<unknown>();
  private readonly kind: 'content' | 'task';

  constructor(frame: Window, origin: string, host: () => TabHost, kind: 'content' | 'task') {
    this.frame = frame;
    this.origin = origin;
    this.hostNow = host;
    this.kind = kind;
    window.addEventListener('message', this.receive);
  }

  private get host(): TabHost {
    return this.hostNow();
  }

  stop(): void {
    window.removeEventListener('message', this.receive);
  }

  /** Tells the tab of a new theme, if it has asked to be told: default, dark or contrast. */
  themeChanged(theme: string): void {
    if (this.registered.has('themeChange')) this.send({ func: 'themeChange', args: [theme] });
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame || event.origin !== this.origin) return;
    const request = event.data as Partial<Request> | null;
    if (typeof request?.func !== 'string' || typeof request.id !== 'number') return;
    const full: Request = { ...request, id: request.id, func: request.func };
    this.answer(full).then(
      (args) => args && this.send({ id: full.id, uuidAsString: full.uuidAsString, args }),
      (error: unknown) =>
        this.send({ id: full.id, uuidAsString: full.uuidAsString, args: [false, String(error)] }),
    );
  };

  private send(message: Record<string, unknown>): void {
    this.frame.postMessage(message, this.origin);
  }

  /** The arguments of the reply, or undefined where teams-js expects none. */
  private async answer({ func, args = [] }: Request): Promise<unknown[] | undefined> {
    switch (func) {
      case 'initialize':
        this.host.initialized();
        return [this.kind, 'web', '2.1.2', RUNTIME];
      case 'getContext':
        return [{ ...this.host.context(), frameContext: this.kind }];
      case 'registerHandler':
        this.registered.add(args[0]);
        return undefined;
      case 'appInitialization.success':
        return [];
      case 'appInitialization.failure':
      case 'appInitialization.expectedFailure':
        this.host.failed(text(field(args[0], 'message')) || text(field(args[0], 'reason')) || 'ukjent grunn');
        return undefined;
      case 'authentication.getAuthToken':
        return this.token();
      default:
        return this.navigate(func, args);
    }
  }

  private async token(): Promise<unknown[]> {
    try {
      return [true, await this.host.token()];
    } catch (error) {
      return [false, error instanceof Error ? error.message : 'failed'];
    }
  }

  private async navigate(func: string, args: unknown[]): Promise<unknown[] | undefined> {
    switch (func) {
      case 'executeDeepLink':
        this.host.openLink(text(args[0]));
        return [true];
      // packages/teams-js/src/public/pages/pages.ts: [params] with pageId and subPageId; answered [ok, reason].
      case 'pages.navigateToApp':
        this.host.openPage({
          pageId: text(field(args[0], 'pageId')),
          subPageId: text(field(args[0], 'subPageId')),
        });
        return [true];
      case 'pages.currentApp.navigateTo':
        this.host.openPage({
          pageId: text(field(args[0], 'pageId')),
          subPageId: text(field(args[0], 'subPageId')),
        });
        return [null];
      // Answered when the dialog is closed, [error, result]: packages/teams-js/src/internal/dialogHelpers.ts.
      case 'tasks.startTask':
        return this.host.openDialog({
          url: text(field(args[0], 'url')),
          title: text(field(args[0], 'title')),
          width: field(args[0], 'width'),
          height: field(args[0], 'height'),
        });
      case 'tasks.completeTask':
      case 'tasks.submitTask':
        this.host.closeDialog(args[0]);
        return undefined;
      default:
        return undefined;
    }
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
