// Repositories that the App has just been given, with the installation or to one.
import * as z from 'zod';
import { repositoryRef } from '../../core/refs.js';
import { unchosen } from '../chosen.js';
import { type Touched, touch } from '../touched.js';
import { defineEvent } from './event.js';
import { may, repository, text } from './parts.js';

const repositories = may(z.array(repository));

/** A few that somebody chose are set up as well. @param selection `all`, or `selected` by somebody. */
function given(names: readonly { full_name: string }[], selection: string | undefined): Touched[] {
  const refs = names.map(({ full_name: name }) => repositoryRef(name));
  const setUp = unchosen(names.length, selection) === null ? refs : [];
  return [
    ...refs.map((repository) => touch({ kind: 'adopt', repository })),
    ...setUp.map((repository) => touch({ kind: 'setup', repository }, true)),
  ];
}

export const installationEvent = defineEvent({
  names: ['installation.created'],
  parts: { repositories },
  touches: ({ repositories = [], installation }) =>
    given(repositories, installation?.repository_selection),
  remark: ({ repositories = [], installation }) =>
    unchosen(repositories.length, installation?.repository_selection),
});

export const installationRepositories = defineEvent({
  names: ['installation_repositories.added'],
  parts: { repositories_added: repositories, repository_selection: may(text) },
  touches: ({ repositories_added: added = [], repository_selection: selection }) =>
    given(added, selection),
  remark: ({ repositories_added: added = [], repository_selection: selection }) =>
    unchosen(added.length, selection),
});
