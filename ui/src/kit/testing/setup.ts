import "@testing-library/jest-dom/vitest";
import { notifications } from "@mantine/notifications";
import { act, cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// A page is loaded, drawn and asked for: on a busy machine the second that is waited by default is not enough.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks and Mantine asks for.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe = vi.fn();
  unobserve = vi.fn();
  disconnect = vi.fn();
};
Object.defineProperty(document, "fonts", { value: new EventTarget() });
Element.prototype.scrollIntoView = vi.fn();
Element.prototype.scrollTo = vi.fn() as typeof Element.prototype.scrollTo;
window.scrollTo = vi.fn();
// There is no layout; a window of this size lets long lists draw what would be in sight.
Object.defineProperties(Element.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  clientWidth: { configurable: true, get: () => 1000 },
});

afterEach(() => {
  cleanup();
  act(() => notifications.clean());
  localStorage.clear();
});
