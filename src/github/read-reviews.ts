// Reads the reviews of a pull request, and which of them somebody edited: GraphQL alone tells that.
import type { ReviewFacts } from '../core/facts.js';
import { oneLine } from '../core/text/escape.js';
import type { Api } from './client.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';

const PAGES = 10;

interface NumberedReview extends ReviewFacts {
  id: number;
}

async function readAll(api: Api, repository: string, number: number) {
  const { items, complete } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...repo(repository),
        pull_number: number,
        per_page: PAGE_SIZE,
        page,
      }),
    PAGES,
  );
  const reviews = items.map(
    (review): NumberedReview => ({
      id: Number(review.id),
      author: review.user?.login ?? 'ghost',
      state: review.state,
      commit: review.commit_id ?? '',
      at: review.submitted_at ?? '',
      said: /[\p{L}\p{N}]/u.test(oneLine(review.body ?? '', 1_000)),
    }),
  );
  return { reviews, complete };
}

/** Reviews in the order in which they were given. */
export async function readReviews(
  api: Api,
  repository: string,
  number: number,
): Promise<{ reviews: ReviewFacts[]; complete: boolean }> {
  const { reviews, complete } = await readAll(api, repository, number);
  return { reviews: reviews.map(({ id: _, ...review }) => review), complete };
}

/** Whether each of the latest reviews was edited, by its id; empty where nothing tells. */
async function readEdited(
  api: Api,
  repository: string,
  number: number,
): Promise<Map<number, boolean>> {
  interface Answer {
    repository: {
      pullRequest: {
        reviews: { nodes: ({ databaseId: number; lastEditedAt: string | null } | null)[] } | null;
      } | null;
    } | null;
  }
  const query = `query ($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviews(last: 100) { nodes { databaseId lastEditedAt } }
      }
    }
  }`;
  try {
    const answer = await api.graphql<Answer>(query, { ...repo(repository), number });
    const nodes = answer.repository?.pullRequest?.reviews?.nodes ?? [];
    return new Map(
      nodes.flatMap((node) => (node ? [[node.databaseId, node.lastEditedAt !== null]] : [])),
    );
  } catch {
    return new Map();
  }
}

/** Reviews, with whether their texts were edited where an approval has one. */
export async function readReviewsWithEdits(
  api: Api,
  repository: string,
  number: number,
): Promise<{ reviews: ReviewFacts[]; complete: boolean }> {
  const { reviews, complete } = await readAll(api, repository, number);
  const asks = reviews.some(({ state, said }) => state === 'APPROVED' && said);
  const edits = asks ? await readEdited(api, repository, number) : new Map<number, boolean>();
  return {
    complete,
    reviews: reviews.map(({ id, ...review }) => {
      const edited = edits.get(id);
      return edited === undefined ? review : { ...review, edited };
    }),
  };
}
