import { lazy, useState, type ComponentType } from "react";

/** A part of the window that is loaded when it is shown, or before: `prepare` it, and it is then drawn at once. */
export function preloadable<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => (loaded ??= await load());
  const Lazy = lazy(async () => ({ default: await preload() }));

  function Preloadable(props: Props) {
    // Chosen once: another component in its place would lose what was typed in it.
    const [Part] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return <Part {...props} />;
  }
  return Object.assign(Preloadable, { preload });
}
