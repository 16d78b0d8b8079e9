import type { Exchange, ExchangeId, Organisation, TaskId } from "../../../bindings";

/** A promise with what became of it. */
export interface KnownPromise {
  id: string;
  text: string;
  by_us: boolean;
  due_on: string | null;
  /** Its task; none when that was removed. */
  task: TaskId | null;
  done: boolean;
  late: boolean;
  /** Who of ours keeps it or sees to it, and who of theirs made it, by name. */
  ours: string | null;
  theirs: string | null;
  exchange: ExchangeId;
  held_on: string;
}

/** The promises of an exchange, in its order. */
export function promisesOfExchange({ id, held_on, promises, promise_states }: Exchange): KnownPromise[] {
  return promise_states.flatMap((state, index) => {
    const promise = promises[index];
    if (promise === undefined) return [];
    return [
      {
        id: state.id,
        text: promise.text ?? "",
        by_us: promise.by_us ?? false,
        due_on: promise.due_on ?? null,
        task: state.task_id,
        done: state.done,
        late: state.late,
        ours: state.person,
        theirs: state.contact,
        exchange: id,
        held_on,
      },
    ];
  });
}

/** All the promises between the section and an organisation: those with the nearest day first, those without one last. */
export function promisesOf({ exchanges }: Organisation): KnownPromise[] {
  const day = ({ due_on }: KnownPromise) => due_on ?? "9999";
  return exchanges.flatMap(promisesOfExchange).sort((one, other) => day(one).localeCompare(day(other)));
}
