/** Which points of a reviewer's numbered list were not recognised, so that none is passed over in silence. */
import { explainRejection } from '../../lib/rules';
import { isSettled } from '../../lib/rules/rejections/groups';
import { numberedPoints } from '../../lib/text/numbered-list';

export const unexplained = (text: string): string[] =>
  numberedPoints(text).filter(
    (point) => point !== '' && explainRejection(point).length === 0 && !isSettled(point),
  );
