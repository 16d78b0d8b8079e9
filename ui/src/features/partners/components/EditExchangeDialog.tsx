import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";

import type { Exchange, Organisation } from "../../../bindings";
import { useChange, useEditForm, useToday } from "../../../platform";
import { exchangeFields, exchangeValues } from "../actions/exchangeForm";
import { useExchangeForm } from "../actions/useExchangeForm";
import { exchangeValueLabels } from "../labels";
import { ExchangeFields } from "./ExchangeFields";
import { RecordDialog } from "./RecordDialog";

interface EditExchangeDialogProps {
  exchange: Exchange;
  organisation: Organisation;
  onClose: () => void;
}

/** The form of an exchange, and the button that removes it. */
export function EditExchangeDialog({ exchange, organisation, onClose }: EditExchangeDialogProps) {
  const { t } = useLingui();
  const initial = exchangeValues(exchange);
  const form = useExchangeForm(initial, useToday());
  const edit = useEditForm({
    command: "partners.edit_exchange",
    record: exchange,
    form,
    initial,
    fields: exchangeFields,
    valueLabels: exchangeValueLabels(exchange, organisation, form.values),
  });
  const remove = useChange("partners.remove_exchange");
  const removed = () => {
    void edit.draft.discard();
    onClose();
  };
  return (
    <RecordDialog
      title={t`Modifier l’échange`}
      size="xl"
      draft={edit.draft}
      onRestart={edit.restart}
      onSubmit={form.onSubmit((values) => edit.send(values, onClose))}
      isPending={edit.isPending}
      onClose={onClose}
      aside={
        <Button
          variant="subtle"
          color="rose.6"
          loading={remove.isPending}
          onClick={() => remove.mutate({ id: exchange.id }, { onSuccess: removed })}
        >
          <Trans>Retirer l’échange</Trans>
        </Button>
      }
    >
      <ExchangeFields form={form} organisation={organisation} />
    </RecordDialog>
  );
}
