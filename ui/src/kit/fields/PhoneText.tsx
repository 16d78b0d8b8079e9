const COUNTRY = /^(?:\+|00)330?(\d{9})$/;

/** A telephone number in the way it is read out: `06 12 34 56 78`. What is not French stays as it was written. */
export function phoneText(number: string): string {
  const compact = number.replace(/[\s.()-]/g, "");
  const national = COUNTRY.exec(compact)?.[1];
  const digits = national === undefined ? compact : `0${national}`;
  return /^0\d{9}$/.test(digits) ? (digits.match(/\d\d/g)?.join("\u00a0") ?? number) : number;
}

/** A telephone number in figures that stand under each other. */
export function PhoneText({ number }: { number: string }) {
  return (
    <span style={{ fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" }}>{phoneText(number)}</span>
  );
}
