import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface TabItem<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** After the label, weaker: how many, or where one is. */
  readonly count?: number | string | undefined;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The panel of the selected tab. */
  readonly children: ReactNode;
  /** Without the page's own margins, e.g. inside a dialog. */
  readonly isFlush?: boolean | undefined;
  readonly panelClassName?: string | undefined;
}

/** The sections of one thing. Arrows, Home and End move and select. */
export function Tabs<Id extends string>(props: TabsProps<Id>): ReactNode {
  const { label, tabs, selected, onSelect, children, isFlush, panelClassName } = props;
  return (
    <AriaTabs className="tabs-wrap" selectedKey={selected} onSelectionChange={(key) => onSelect(key as Id)}>
      <TabList className={classNames('tabs', isFlush && 'is-flush')} aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
            {tab.count === undefined ? null : <i>{tab.count}</i>}
          </Tab>
        ))}
      </TabList>
      {/* The library keeps the panel's first id: a panel of its own for each tab. */}
      <TabPanel key={selected} id={selected} className={classNames('tab-panel', panelClassName)}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
