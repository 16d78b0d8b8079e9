import { useCommand } from "../../../platform";

/** The fewest characters of a passphrase. Until it is known only an empty one is too short: the core refuses the others itself. */
export function useMinPassphraseLength(): number {
  const { data: machine } = useCommand("machine.read", {});
  return machine?.min_passphrase_length ?? 1;
}
