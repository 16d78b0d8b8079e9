/** The search parameters of a campaign's page: it may open with the form of its next action. */
export interface CampaignSearch {
  planning?: boolean;
}

export function parseCampaignSearch(search: Record<string, unknown>): CampaignSearch {
  return search.planning === true ? { planning: true } : {};
}
