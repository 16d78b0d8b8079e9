import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { act, screen, waitFor } from "@testing-library/react";
import { useState, type ReactNode } from "react";
import { expect, it, vi } from "vitest";

import { useChange, useEdit } from ".";
import { askAboutConflict, dismissConflicts } from "./conflicts";
import { committedBy, problem, type FakePlatform } from "./fake";
import { renderFeature } from "./testing";

/** An answer that comes when the test says so. */
function later<Value>() {
  let answer!: (value: Value) => void;
  let refuse!: (reason: unknown) => void;
  const promise = new Promise<Value>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  return { promise, answer, refuse };
}

const accepted = { value: "link", committed: committedBy({ kind: "partners.edit_link" }) };
const conflict = (role: string) =>
  problem("conflict", { field: "role", params: { present: JSON.stringify({ role }), revision: "r2" } });
const rolesSent = ({ calls }: FakePlatform) =>
  calls
    .filter(({ command }) => command === "partners.edit_link")
    .map(({ payload }) => (payload as { changes: unknown }).changes);

/** What stands on the page until it is left. */
function Leaving({ children }: { children: ReactNode }) {
  const [left, setLeft] = useState(false);
  return (
    <>
      {!left && children}
      <button onClick={() => setLeft(true)}>Quitter</button>
    </>
  );
}

function Roles({ roles }: { roles: readonly string[] }) {
  const edit = useEdit("partners.edit_link", {});
  const base = { revision: "r1", fields: { role: "relit" } };
  return roles.map((role) => (
    <button key={role} onClick={() => edit.save("link", base, { role })}>
      {role}
    </button>
  ));
}

it("asks about a conflict that is answered after the page was left", async () => {
  const { promise, refuse } = later<typeof accepted>();
  const { user, platform } = renderFeature(
    <Leaving>
      <Roles roles={["prête la salle"]} />
    </Leaving>,
    { "partners.edit_link": vi.fn(() => accepted as never).mockReturnValueOnce(promise as never) },
  );
  await user.click(screen.getByRole("button", { name: "prête la salle" }));
  await user.click(screen.getByRole("button", { name: "Quitter" }));
  refuse(conflict("tient la caisse"));
  expect(await screen.findByRole("radio", { name: "Ma saisie : prête la salle" })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  await waitFor(() => expect(rolesSent(platform)).toHaveLength(2));
});

it("does not ask about what the same person saved a moment before", async () => {
  const { promise, answer } = later<typeof accepted>();
  const { user, platform } = renderFeature(<Roles roles={["colle", "colle et tracte"]} />, {
    "partners.edit_link": vi
      .fn(() => accepted as never)
      .mockReturnValueOnce(promise as never)
      .mockImplementationOnce(() => {
        throw conflict("colle");
      }),
  });
  await user.click(screen.getByRole("button", { name: "colle" }));
  await user.click(screen.getByRole("button", { name: "colle et tracte" }));
  expect(rolesSent(platform)).toEqual([{ role: "colle" }]);
  answer(accepted);
  await waitFor(() =>
    expect(rolesSent(platform)).toEqual([
      { role: "colle" },
      { role: "colle et tracte" },
      { role: "colle et tracte" },
    ]),
  );
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("asks one question after the other", async () => {
  const { user } = renderFeature(<p>Page</p>);
  const answers: unknown[] = [];
  const ask = (mine: string) =>
    askAboutConflict("partners.edit_link", {}, [{ name: "role", mine, theirs: "relit" }]).then((chosen) =>
      answers.push(chosen),
    );
  act(() => {
    void ask("colle");
    void ask("tracte");
  });
  await user.click(await screen.findByRole("radio", { name: "Ce qui est enregistré : relit" }));
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  // The choice of the first is not that of the second.
  expect(await screen.findByRole("radio", { name: "Ma saisie : tracte" })).toBeChecked();
  act(dismissConflicts);
  await waitFor(() => expect(answers).toEqual([{ role: "relit" }, null]));
});

function Sender({ onAnswer }: { onAnswer: (id: string) => void }) {
  const form = useForm({ initialValues: { title: "" } });
  const create = useChange("tasks.create", { form });
  return (
    <>
      <TextInput label="Titre" {...form.getInputProps("title")} />
      {["Coller", "Tracter"].map((title) => (
        <Button key={title} onClick={() => create.mutate({ title }, { onSuccess: () => onAnswer(title) })}>
          {title}
        </Button>
      ))}
    </>
  );
}

it("hears the answer of each of two changes, also once the page was left", async () => {
  const onAnswer = vi.fn();
  const [first, second] = [later<unknown>(), later<unknown>()];
  const { user } = renderFeature(
    <Leaving>
      <Sender onAnswer={onAnswer} />
    </Leaving>,
    {
      "tasks.create": vi.fn().mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise) as never,
    },
  );
  await user.click(screen.getByRole("button", { name: "Coller" }));
  await user.click(screen.getByRole("button", { name: "Tracter" }));
  await user.click(screen.getByRole("button", { name: "Quitter" }));
  const stored = { value: "task", committed: committedBy({ kind: "tasks.create" }) };
  first.answer(stored);
  second.answer(stored);
  await waitFor(() => expect(onAnswer.mock.calls).toEqual([["Coller"], ["Tracter"]]));
});

it("says a problem of a field as a notice once the form is gone", async () => {
  const { promise, refuse } = later<unknown>();
  const { user } = renderFeature(
    <Leaving>
      <Sender onAnswer={() => undefined} />
    </Leaving>,
    { "tasks.create": () => promise as never },
  );
  await user.click(screen.getByRole("button", { name: "Coller" }));
  await user.click(screen.getByRole("button", { name: "Quitter" }));
  refuse(problem("too_long", { field: "title", params: { most: "200" } }));
  expect(await screen.findByText(/Ce texte est trop long/)).toBeVisible();
});
