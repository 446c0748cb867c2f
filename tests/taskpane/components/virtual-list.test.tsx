/** @jest-environment jsdom */
import "../../support/pane-setup";
import { render, screen } from "@testing-library/react";
import { useState } from "react";
import { ScrollContext, VirtualList } from "@/taskpane/components/virtual-list";

// jsdom lays nothing out: what scrolls is 600 px high, a row 50.
beforeAll(() => {
  jest.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(50);
});

function Frame({ count }: { readonly count: number }) {
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  return (
    <div ref={setScroll} style={{ height: 600, overflow: "auto" }}>
      <ScrollContext value={scroll}>
        <VirtualList
          label="Các dòng"
          items={Array.from({ length: count }, (_, i) => i)}
          keyOf={String}
          render={(item) => <span>dòng {item}</span>}
        />
      </ScrollContext>
    </div>
  );
}

const show = (count: number) => render(<Frame count={count} />);

test("a short list is drawn whole", () => {
  show(60);
  expect(screen.getAllByRole("listitem")).toHaveLength(60);
});

test("of a long list only what is in sight is drawn, and each row knows its place in the whole", () => {
  show(5000);
  const drawn = screen.getAllByRole("listitem");
  expect(drawn.length).toBeGreaterThan(5);
  expect(drawn.length).toBeLessThan(60);
  expect(drawn[0]).toHaveAttribute("aria-setsize", "5000");
  expect(drawn[0]).toHaveAttribute("aria-posinset", "1");
});
