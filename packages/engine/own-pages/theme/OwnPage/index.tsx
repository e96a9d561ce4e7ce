import type {ComponentType, ReactNode} from 'react';

/** A page of `src/pages`, with the mark that makes it load the app. */
export default function OwnPage({page: Page, ...props}: {page: ComponentType<object>}): ReactNode {
  return (
    <>
      <Page {...props} />
      <div data-app="" hidden />
    </>
  );
}
