export { CampaignPartners } from "./components/CampaignPartners";
export { PartnerPicker, type PickedPartner } from "./components/PartnerPicker";
export { organisationKindLabels } from "./labels";
export { searchContacts } from "./queries/searchContacts";
