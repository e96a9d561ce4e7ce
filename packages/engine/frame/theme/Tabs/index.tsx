import InlineScript from '@deskbook/ui/components/InlineScript';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {TabsProvider, useTabsContextValue} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/Tabs';
import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import {setUpTabs} from '../../../boot/tabs/setUpTabs';
import styles from './styles.module.css';

/** `packages/engine/boot/tabs/inline.ts` as one line, inserted by the bundler */
declare const TABS_SCRIPT: string;

const isBuild = process.env.NODE_ENV === 'production';

/**
 * Tabs with the same props as the theme's. Small scripts (`packages/engine/boot/tabs`), not React, switch them, so the HTML has the
 * content of all tabs. Without JavaScript, all of it is shown in order.
 */
export default function Tabs(props: Props): ReactNode {
  const context = useTabsContextValue(props);
  // The scripts choose the tab, whatever Docusaurus later finds in the address or in storage.
  const [chosen] = useState(context.selectedValue);
  const {groupId, queryString, className, block} = props;
  return (
    <TabsProvider value={context}>
      <div
        className={clsx(ThemeClassNames.tabs.container, styles.tabs)}
        data-tabs={groupId ?? ''}
        data-query={queryString === true ? groupId : queryString || undefined}
        ref={isBuild ? undefined : setUp}
      >
        <div
          role="tablist"
          className={clsx(styles.list, block && styles.block, 'needs-script', className)}
          data-island="tabs"
        >
          {context.tabValues.map(({value, label, attributes}) => (
            <button
              key={value}
              type="button"
              role="tab"
              value={value}
              aria-selected={value === chosen}
              tabIndex={value === chosen ? 0 : -1}
              {...attributes}
              className={clsx(styles.tab, attributes?.className as string | undefined)}
            >
              {label ?? value}
            </button>
          ))}
        </div>
        <InlineScript code={TABS_SCRIPT} />
        <div>{props.children}</div>
      </div>
    </TabsProvider>
  );
}

function setUp(host: HTMLElement | null): void {
  if (host) setUpTabs(host);
}
