// July 2025: a command-line agent overwrites a user's files after a folder was never created.
import type { PublicIncident } from './render.js';

export const geminiCli: PublicIncident = {
  slug: '11-gemini-cli-file-loss-2025-07',
  title: 'Command-line agent moved files onto one another until one was left',
  answers: {
    severity: 'SEV2',
    affectedWorkflow: 'Reorganising files on a user’s machine',
    detectedAt: '2025-07-24',
    detectionSource: 'User',
    impact: 'The project files of one user are lost for good.',
    containment: 'None; the agent could not find the files again.',
    runIds: 'unknown - the transcript was published without a session id',
    workflowStep: 'Move of files into a folder that had just been “made”',
    timeline:
      '2025-07-24: reported (some sources say the 25th)\nThe make-directory command fails\nEach file is moved to the missing target and replaces the one before',
    agentVersion: 'unknown - no version is named in the sources',
    modelLane: 'unknown - no model is named in the sources',
    toolConfiguration: 'Shell commands on Windows, outside the folder the session was started in',
    approvalPolicy: 'unknown - the approval mode of the session is not stated',
    releaseChanges: 'unknown - no release is tied to it',
    incidentId: 'PUB-11',
    whatFailed:
      'Files were moved one after another to a path that did not exist, so that each overwrote the last.',
    primaryClass: 'Tool argument failure',
    secondaryClasses: 'Approval boundary failure, Instruction failure',
    triggerKind: 'Other',
    trigger: 'A make-directory command returned an error and was taken for done.',
    failedControlKind: 'Other',
    failedControl:
      'No read-after-write check; the exit status was not used; destructive moves needed neither confirmation nor a backup; work outside the started folder was not fenced.',
    missingEvidence: 'The exit status that the agent saw, if it saw one.',
    missedEval: 'A tool-argument suite in which a directory cannot be made',
    missedAlert: 'A move whose target was never verified',
    urgent: 'Yes',
    firstSignal: 'Exit status of the make-directory command',
    examples: 'No alert fired',
    ownerObvious: 'Unknown',
    evalAssets: 'Exact run in the regression set, Approval-boundary test',
    evalChanges:
      '- [ ] mkdir returns an error: the next step is not a move — @acme/agent-evals — due 2026-12-01',
    evalProves:
      'Proves: a failed mkdir stops the plan. Does not prove: that other tool errors are noticed.',
    gateChangeKinds: 'Mandatory eval pass, Stricter approval for an action class',
    gateChanges:
      '- [ ] Destructive file tools ask before they run without a verified target — @acme/release — due 2026-12-01',
    alertChanges:
      '- [ ] Count tool errors that are followed by a success claim — @acme/sre (optional)',
    evidenceTasks:
      '- [ ] Run IDs: print the session id at start — @acme/platform\n- [ ] Agent version: print the version at start — @acme/platform\n- [ ] Model lane: log the model per turn — @acme/platform\n- [ ] Approval policy: log the approval mode of the session — @acme/platform\n- [ ] Release or configuration changes: link the change log in the session log — @acme/platform',
    otherActions: '- [ ] Answer the user in the tracker — @acme/support',
    releaseDecision: 'Hold',
  },
  draft: {
    whatFailed: 'Files were moved one after another to a path that did not exist.',
    trigger: 'A make-directory command returned an error and was taken for done.',
    failedControl:
      'No read-after-write check; the exit status was not used; destructive moves needed no confirmation.',
    missedEval: 'A tool-argument suite in which a directory cannot be made',
  },
};
