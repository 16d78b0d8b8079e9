import { useLingui } from "@lingui/react/macro";

import type { Organisation } from "../../../bindings";
import { useChange, useDraft, useToday } from "../../../platform";
import { emptyExchange, exchangeFields } from "../actions/exchangeForm";
import { useExchangeForm } from "../actions/useExchangeForm";
import { ExchangeFields } from "./ExchangeFields";
import { RecordDialog } from "./RecordDialog";

interface NewExchangeDialogProps {
  organisation: Organisation;
  onClose: () => void;
}

/** The form of a new exchange with an organisation. */
export function NewExchangeDialog({ organisation, onClose }: NewExchangeDialogProps) {
  const { t } = useLingui();
  const { id, name } = organisation;
  const today = useToday();
  const empty = emptyExchange(today);
  const form = useExchangeForm(empty, today);
  const draft = useDraft(`partners.add_exchange:${id}`, form.isDirty() ? form.values : null, form.setValues);
  const add = useChange("partners.add_exchange", { form });
  const added = () => {
    void draft.discard();
    onClose();
  };
  return (
    <RecordDialog
      title={t`Échange avec ${name}`}
      size="xl"
      draft={draft}
      onRestart={() => {
        form.setValues(empty);
        void draft.discard();
      }}
      onSubmit={form.onSubmit((values) =>
        add.mutate({ organisation_id: id, ...exchangeFields(values) }, { onSuccess: added }),
      )}
      submit={t`Noter l’échange`}
      isPending={add.isPending}
      onClose={onClose}
    >
      <ExchangeFields form={form} organisation={organisation} />
    </RecordDialog>
  );
}
