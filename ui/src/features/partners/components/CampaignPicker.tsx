import type { ReactNode } from "react";

import type { CampaignId } from "../../../bindings";
import { SearchPicker } from "../../../kit";
import { call } from "../../../platform";

interface CampaignPickerProps {
  label: ReactNode;
  placeholder?: string;
  /** Those that are not to be proposed. */
  except: readonly CampaignId[];
  onChoose: (id: CampaignId) => void;
}

/** A campaign to choose: before anything is typed, those that run are proposed. */
export function CampaignPicker({ except, onChoose, ...field }: CampaignPickerProps) {
  const search = async (typed: string) => {
    const found =
      typed === ""
        ? (await call("campaigns.board", {})).map(({ campaign }) => campaign)
        : (await call("search.find", { typed })).campaigns.filter(({ kind }) => kind.is === "campaign");
    return found
      .filter(({ id }) => !except.includes(id))
      .map(({ id, title }) => ({ key: id, label: title, value: id }));
  };
  return (
    <SearchPicker
      {...field}
      name={`campaigns ${except.join(" ")}`}
      chosen={null}
      onChoose={(id) => id !== null && onChoose(id)}
      search={search}
    />
  );
}
