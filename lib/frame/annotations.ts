/** The annotation layer of a frame: started with the page's first form, with looks from the background. */
import { createAnnotator } from '../annotate/index';
import type { Annotator, AnnotatorOptions } from '../annotate/types';
import type { Looks } from '../looks/index';

interface AnnotationsOptions extends Omit<AnnotatorOptions, 'looks'> {
  isForm(): boolean;
  /** Undefined where nobody answers; asked again with the next need. */
  looks(): Promise<Looks | undefined>;
}

export interface Annotations {
  /** After a re-scan, a fill or a change of what is known. */
  refresh(): Promise<void>;
  /** Acts on the layer; undefined on a page that has had no form so far. */
  use<T>(act: (annotator: Annotator) => T | Promise<T>): Promise<T | undefined>;
}

/** Nothing is built, and nothing of the page is listened to, before it shows a form. */
export const createAnnotations = ({ isForm, looks, ...options }: AnnotationsOptions): Annotations => {
  let layer: Promise<Annotator | undefined> | undefined;

  const start = async (): Promise<Annotator | undefined> => {
    const known = await looks();
    if (known && !options.signal.aborted) return createAnnotator({ ...options, looks: known });
    layer = undefined;
    return undefined;
  };

  const use: Annotations['use'] = async (act) => {
    if (!layer && isForm()) layer = start();
    const annotator = await layer;
    return annotator && act(annotator);
  };
  return { use, refresh: () => use((annotator) => annotator.refresh()) };
};
