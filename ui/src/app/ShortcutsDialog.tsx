import { Trans, useLingui } from "@lingui/react/macro";
import { Table } from "@mantine/core";

import { Dialog, KeyboardHint } from "../kit";
import { navigationPages } from "../platform";

/** The keys that work on every page and in every list. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const goTo = (page: string) => t`Aller à : ${page}`;
  const rows: [keys: string[], what: string][] = [
    [["mod+K"], t`Chercher, ou trouver une commande`],
    [["mod+Z"], t`Annuler la dernière modification`],
    [["mod+shift+Z", "mod+Y"], t`Rétablir`],
    ...navigationPages().map(({ label, letter }, index): [string[], string] => [
      [`mod+${index + 1}`, `g ${letter}`],
      goTo(i18n._(label)),
    ]),
    [["↑", "↓"], t`Parcourir une liste`],
    [["space"], t`Choisir la ligne ; avec Maj, toutes jusqu’à elle`],
    [["enter"], t`Ouvrir la ligne dans le volet`],
    [["escape"], t`Fermer le volet ou la fenêtre`],
    [["?"], t`Montrer ces raccourcis`],
  ];
  return (
    <Dialog opened onClose={onClose} size="lg" title={t`Raccourcis du clavier`}>
      <Table verticalSpacing="xs">
        <Table.Tbody>
          {rows.map(([keys, what]) => (
            <Table.Tr key={what}>
              <Table.Th scope="row" fw={400}>
                {what}
              </Table.Th>
              <Table.Td ta="right">
                {keys.map((pressed, index) => (
                  <span key={pressed}>
                    {index > 0 && <Trans> ou </Trans>}
                    <KeyboardHint keys={pressed} />
                  </span>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}
