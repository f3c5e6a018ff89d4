// What the embedded GitHub is asked for and what it offers to a demo or a test.
import type { WorkflowRuns } from './artifacts.js';
import type { Deployments } from './deployments.js';
import type { Json, Role } from './exchange.js';
import type { Faults } from './faults.js';
import type { Box } from './gap.js';
import type { GraphqlSwitch } from './graphql/switch.js';
import type { Delivery, Hooks } from './hooks.js';
import type { RecordedRequest } from './proxy.js';
import type { Person } from './seed.js';

export interface GitHubOptions {
  readonly owner?: string;
  /** The first one is where `as(...)` works; without the option one public repository, `agents`. */
  readonly repositories?: readonly { readonly name: string; readonly private?: boolean }[];
  /** Login to role in every repository; null is somebody without any. */
  readonly people?: Readonly<Record<string, Role | null>>;
  /** Logins that are shown as bots; whatever ends in `[bot]` is one anyway. */
  readonly bots?: readonly string[];
  /** Names of the organization's issue types; without it a server that knows no types. */
  readonly issueTypes?: readonly string[];
  /** False: a server that knows no issue dependencies. */
  readonly dependencies?: boolean;
  /** Fills the first repository (`owner/name`) before anything is answered. */
  readonly prepare?: (box: Box, repository: string) => Promise<void>;
  readonly app?: {
    readonly name?: string;
    readonly slug?: string;
    /** False: nobody has made it yet, and the manifest says what it may do. */
    readonly made?: boolean;
    readonly permissions?: Readonly<Record<string, string>>;
    readonly events?: readonly string[];
    /** Repository names the App is installed on; all of them without it. */
    readonly repositories?: readonly string[];
  };
}

export interface EmbeddedApp {
  readonly id: number;
  readonly slug: string;
  /** Login of its comments' author. */
  readonly login: string;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly installationId: number;
}

export interface EmbeddedGitHub {
  readonly url: string;
  readonly apiUrl: string;
  /** `127.0.0.1:PORT`, for `GHE_HOST`. */
  readonly host: string;
  readonly owner: string;
  /** `owner/name` of the first repository. */
  readonly repository: string;
  readonly app: EmbeddedApp;
  readonly requests: RecordedRequest[];
  readonly deliveries: readonly Delivery[];
  readonly failNext: Faults['failNext'];
  readonly holdNext: Faults['holdNext'];
  /** Asks this of each call that comes; null: nothing disturbs them any more. */
  readonly disturb: Faults['disturb'];
  /** Turns GraphQL off, or lets some of its fields fail. */
  readonly graphql: GraphqlSwitch;
  /** Environments with the App as protection rule, and the deployments to them. */
  readonly deployments: Deployments;
  /** Workflow runs with artifacts. */
  readonly workflowRuns: WorkflowRuns;
  /** Buttons of a check run, as its App gave them; GitHub shows them to people alone. */
  buttons(run: number): readonly Json[];
  /** A person presses a button of a check run. */
  press(run: number, identifier: string, login: string, repository?: string): Promise<void>;
  readonly deliverTo: Hooks['deliverTo'];
  readonly deliverBy: Hooks['deliverBy'];
  /** Installs an App that was made from a manifest, as a person does on its page. */
  install(): Promise<void>;
  readonly redeliver: Hooks['redeliver'];
  /** Sends the App an event that nothing here causes, such as `merge_group`. */
  emit(event: string, payload: Json): void;
  /** A person in the first repository (`.in(name)` for another); throws for an unknown login. */
  as(login: string): Person;
  /** A token of the App's installation. */
  appToken(): Promise<string>;
  /** A `GITHUB_TOKEN` of a workflow in the first repository, or in the one that is named. */
  actionsToken(
    permissions?: Readonly<Record<string, string>>,
    repository?: string,
  ): Promise<string>;
  /** Gives a person another role, or takes every role away. */
  setRole(login: string, role: Role | null, repository?: string): Promise<void>;
  deleteIssue(number: number, repository?: string): Promise<void>;
  /** Moves an issue to another repository of the organization; returns its new number. */
  transferIssue(number: number, to: string, repository?: string): Promise<number>;
  /** Gives a repository environments. */
  setEnvironments(names: readonly string[], repository?: string): void;
  /** Lets an issue look as if it had been filed at that time (ISO 8601). */
  backdate(number: number, created: string, repository?: string): void;
  /** Webhooks that were caused and that the App has not answered yet. */
  owed(): number;
  /** Resolves when none is owed. What the App does after its answer is the App's to tell. */
  delivered(): Promise<void>;
  close(): Promise<void>;
}

/** An App that works for an embedded GitHub. */
export interface RunningApp {
  readonly url: string;
  /** Resolves when no webhook is owed and the App has worked on all that came, and on what it caused. */
  idle(): Promise<void>;
  /** Finishes its work and ends. */
  stop(): Promise<unknown>;
}
