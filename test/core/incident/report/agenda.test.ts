// The agenda of the meeting, filled from the record.
import { agenda } from '../../../support/agenda.js';

test.each([
  ['lines', '02:10 first double refund\n02:31 support notices'],
  ['lines apart', '02:10 first double refund\n\n02:31 support notices'],
  ['a list', '- 02:10 first double refund\n* 02:31 support notices'],
])('a timeline of %s keeps its lines', (_, timeline) => {
  expect(agenda({ timeline })).toContain(
    [
      '   - **Timeline**: 02:10 first double refund  ',
      '     02:31 support notices',
      '   - **Containment action**: Refund',
    ].join('\n'),
  );
});

test('a timeline of a line stays one, and a long one is cut', () => {
  expect(agenda({ timeline: '02:10 first double refund' })).toContain(
    '   - **Timeline**: 02:10 first double refund\n',
  );
  const long = Array.from({ length: 60 }, (_, at) => `line ${at}`).join('\n');
  expect(agenda({ timeline: long })).toMatch(/ {5}line 39 {2}\n {5}20 more lines\n/);
});
