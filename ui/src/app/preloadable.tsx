import { lazy, useState, type ComponentType } from "react";

/** A lazy component that can be loaded ahead by `preload()`: it is then rendered without suspending. */
export function preloadable<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => (loaded ??= await load());
  const Lazy = lazy(async () => ({ default: await preload() }));

  function Preloadable(props: Props) {
    // Chosen once: replacing the component would lose its state.
    const [Part] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return <Part {...props} />;
  }
  return Object.assign(Preloadable, { preload });
}
