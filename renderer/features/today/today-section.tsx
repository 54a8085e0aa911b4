import { type ReactNode, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { RowList } from '../../ui/row-list.tsx';

const shownAtFirst = 5;

/** One kind of thing that needs attention; absent when there is none, and cut to a glance when there are many. */
export function TodaySection<Item>(props: {
  readonly heading: string;
  readonly detail: string;
  readonly items: readonly Item[];
  readonly row: (item: Item) => ReactNode;
}): ReactNode {
  const { heading, detail, items, row } = props;
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  // One more is as short as the button that would hide it.
  const isCut = !isWhole && items.length > shownAtFirst + 1;
  const shown = isCut ? items.slice(0, shownAtFirst) : items;
  return (
    <Marginal heading={heading} detail={detail}>
      <RowList label={heading}>{shown.map(row)}</RowList>
      {isCut ? (
        <Button variant="quiet" size="small" className="today-more" onPress={() => setWhole(true)}>
          {t('today.more', { count: items.length - shown.length })}
        </Button>
      ) : null}
    </Marginal>
  );
}
