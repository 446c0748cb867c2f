import { useContext, useEffect, type RefObject } from "react";
import { PaneContext } from "./use-pane";

const controls = "button, a, input, select, textarea, label, [tabindex]";
/** A step that is opened for the first time is still being loaded. */
const patience = { times: 20, milliseconds: 100 };

interface Place {
  readonly element: HTMLElement;
  readonly name: string;
  /** The name of the form it stood in; what opened the form has the same name. */
  readonly form: string | null;
}

const nameOf = (element: HTMLElement): string => element.getAttribute("aria-label") ?? element.textContent;
const formOf = (element: HTMLElement): string | null => element.closest("form")?.getAttribute("aria-label") ?? null;
/** A step that another one is about to replace stays in the page, not displayed, while that one is loaded. */
const isHidden = (element: HTMLElement | null): boolean =>
  element !== null && (element.style.display === "none" || isHidden(element.parentElement));
const isUsable = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(":disabled") && !isHidden(element);

/**
 * Keeps the keyboard's place inside the step: when an action has taken away or switched off the control that had it,
 * it goes to the same control, else to what opened its form, else to the step's title; never while the user is in the workbook.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  const pane = useContext(PaneContext);
  useEffect(() => {
    if (pane === null) return undefined;
    const { store } = pane;
    let last: Place | null = null;
    let waiting: ReturnType<typeof setTimeout> | undefined;

    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const isInside = main.current?.contains(target) === true;
      last = isInside ? { element: target, name: nameOf(target), form: formOf(target) } : null;
    };
    // A click outside of all controls gives the place up on purpose.
    const letGo = ({ target }: Event): void => {
      if (target instanceof Element && target.closest(controls) === null) last = null;
    };
    const find = ({ element, name, form }: Place): HTMLElement | null => {
      if (isUsable(element)) return element;
      const buttons = [...(main.current?.querySelectorAll<HTMLElement>("button") ?? [])].filter(isUsable);
      return (
        buttons.find((button) => nameOf(button) === name && formOf(button) === form) ??
        buttons.find((button) => form !== null && nameOf(button) === form) ??
        null
      );
    };
    const restore = (left: number): void => {
      const { running, current } = store.getState();
      const active = document.activeElement;
      const isLost = !(active instanceof HTMLElement) || active === document.body || !isUsable(active);
      if (last === null || !isLost || running !== null || !document.hasFocus()) return;
      const to = find(last) ?? document.getElementById(`step-${current}`);
      if (to !== null) to.focus({ preventScroll: true });
      else if (left > 0) waiting = setTimeout(() => restore(left - 1), patience.milliseconds);
    };
    // After the page has drawn what changed.
    const unsubscribe = store.subscribe(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => restore(patience.times));
    });
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", letGo);
    return () => {
      unsubscribe();
      clearTimeout(waiting);
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", letGo);
    };
  }, [pane, main]);
}
