import { useVirtualizer } from "@tanstack/react-virtual";
import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from "react";

/** Below this many rows all are drawn: simpler for a screen reader, and as fast. */
const drawAllUpTo = 60;

/** The element that scrolls around the list; the step frame provides it, null until it is there. Undefined = nothing scrolls. */
export const ScrollContext = createContext<HTMLElement | null | undefined>(undefined);

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
}

/** A list that draws only what is in sight once it is long. It scrolls with the page around it and has no scroll bar of its own. */
export function VirtualList<Item>(props: Props<Item>) {
  const scroll = useContext(ScrollContext);
  if (scroll !== undefined && props.items.length > drawAllUpTo) {
    return scroll && <LongList {...props} scroll={scroll} />;
  }
  return (
    <div role="list" aria-label={props.label}>
      {props.items.map((item) => (
        <div role="listitem" key={props.keyOf(item)}>
          {props.render(item)}
        </div>
      ))}
    </div>
  );
}

function LongList<Item>({ label, items, keyOf, render, scroll }: Props<Item> & { readonly scroll: HTMLElement }) {
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  // How far the list is below the top of what scrolls; it moves when something above it opens, closes or is filtered.
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current === null) return;
      const distance = list.current.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
      setAbove(Math.round(distance + scroll.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of scroll.children) observer.observe(child);
    return () => observer.disconnect();
  }, [scroll, items]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll,
    estimateSize: () => 60,
    overscan: 8,
    scrollMargin: above,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    initialRect: { width: 350, height: 600 },
  });
  return (
    <div ref={list} role="list" aria-label={label} style={{ position: "relative", height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((row) => {
        const item = items[row.index];
        return item === undefined ? null : (
          <div
            key={row.key}
            ref={virtualizer.measureElement}
            data-index={row.index}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            style={{ position: "absolute", insetInline: 0, top: 0, transform: `translateY(${row.start - above}px)` }}
          >
            {render(item)}
          </div>
        );
      })}
    </div>
  );
}
