import { lazy, useState, type ComponentType } from "react";

/** A part of the window that is loaded when it is shown, or before: `prepare` it, and it is then drawn at once. */
export function prepared<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const prepare = async () => (loaded ??= await load());
  const Awaited = lazy(async () => ({ default: await prepare() }));

  function Prepared(props: Props) {
    // Chosen once: another component in its place would lose what was typed in it.
    const [Part] = useState<ComponentType<Props>>(() => loaded ?? Awaited);
    return <Part {...props} />;
  }
  return Object.assign(Prepared, { prepare });
}
