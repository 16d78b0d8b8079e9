import { Plural, useLingui } from "@lingui/react/macro";
import { NativeSelect } from "@mantine/core";

import { Loaded, TEXT_SIZES, useChange, useCommand, useTextSize, type TextSize } from "../../../platform";
import { LanguageSwitch } from "./LanguageSwitch";
import { Setting, SettingList } from "./Setting";
import { ThemeSwitch } from "./ThemeSwitch";

/** What concerns this computer alone, and holds whatever section is open. */
export function ThisComputer() {
  const { t } = useLingui();
  const machine = useCommand("machine.read", {});
  return (
    <SettingList>
      <Setting title={t`Langue`} what={t`De la fenêtre, et des documents que vous imprimez.`}>
        <LanguageSwitch />
      </Setting>
      <Setting
        title={t`Thème`}
        what={t`Le sombre repose les yeux le soir ; l’automatique suit votre ordinateur.`}
      >
        <ThemeSwitch />
      </Setting>
      <Setting title={t`Taille du texte`} what={t`Tout grandit ensemble, jusqu’au double.`}>
        <TextSizeField />
      </Setting>
      <Setting
        title={t`Verrouillage`}
        what={t`Sans clavier ni souris pendant ce temps, la section se referme ; ce que vous écriviez est gardé.`}
      >
        <Loaded query={machine} skeleton={null}>
          {({ lock_minutes }) => <LockField minutes={lock_minutes} />}
        </Loaded>
      </Setting>
    </SettingList>
  );
}

function TextSizeField() {
  const { t } = useLingui();
  const [size, change] = useTextSize();
  const labels = (percent: TextSize) => (percent === 100 ? t`Normale` : `${percent} %`);
  return (
    <NativeSelect
      size="md"
      w="16rem"
      aria-label={t`Taille du texte`}
      value={String(size)}
      data={TEXT_SIZES.map((percent) => ({ value: String(percent), label: labels(percent) }))}
      onChange={(event) => change(Number(event.currentTarget.value) as TextSize)}
    />
  );
}

const MINUTES = [5, 10, 15, 30, 60];

function LockField({ minutes }: { minutes: number }) {
  const { t } = useLingui();
  const change = useChange("machine.change");
  // One that was chosen elsewhere stays among the choices.
  const choices = [...new Set([...MINUTES, ...(minutes > 0 ? [minutes] : [])])].sort(
    (one, other) => one - other,
  );
  return (
    <NativeSelect
      size="md"
      w="16rem"
      aria-label={t`Verrouillage`}
      value={String(minutes)}
      onChange={(event) => change.mutate({ lock_minutes: Number(event.currentTarget.value) })}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          <Plural value={choice} one="Après une minute" other="Après # minutes" />
        </option>
      ))}
      <option value={0}>{t`Jamais`}</option>
    </NativeSelect>
  );
}
