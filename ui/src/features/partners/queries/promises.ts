import type { Exchange, ExchangeId, Organisation, Promise, PromiseState, TaskId } from "../../../bindings";

/** A promise with what became of it. */
export interface KnownPromise {
  id: string;
  text: string;
  by_us: boolean;
  due_on: string | null;
  /** Its task; none when that was removed: then nobody waits for it any more. */
  task: TaskId | null;
  done: boolean;
  late: boolean;
  /** Who of ours keeps it or sees to it, and who of theirs made it, by name. */
  ours: string | null;
  theirs: string | null;
  exchange: ExchangeId;
  held_on: string;
}

/** A promise that has its task. */
export type PromiseWithTask = KnownPromise & { task: TaskId };

function known(promise: Promise, state: PromiseState, exchange: ExchangeId, held_on: string): KnownPromise {
  return {
    id: state.id,
    text: promise.text ?? "",
    by_us: promise.by_us ?? false,
    due_on: promise.due_on ?? null,
    task: state.task_id,
    done: state.done,
    late: state.late,
    ours: state.person,
    theirs: state.contact,
    exchange,
    held_on,
  };
}

/** The promises of an exchange, in its order. */
export function promisesOfExchange({ id, held_on, promises, promise_states }: Exchange): KnownPromise[] {
  return promise_states.flatMap((state, index) => {
    const promise = promises[index];
    return promise === undefined ? [] : [known(promise, state, id, held_on)];
  });
}

const hasTask = (promise: KnownPromise): promise is PromiseWithTask => promise.task !== null;

/** The promises between the section and an organisation that are waited for, those with the nearest day first. */
export function openPromises({ open_promises }: Organisation): PromiseWithTask[] {
  return open_promises
    .map(({ promise, state, exchange_id, held_on }) => known(promise, state, exchange_id, held_on))
    .filter(hasTask);
}

/** Those that were fulfilled, of the exchanges that are shown. */
export function fulfilledPromises({ exchanges }: Organisation): PromiseWithTask[] {
  const day = ({ due_on }: KnownPromise) => due_on ?? "9999";
  return exchanges
    .flatMap(promisesOfExchange)
    .filter(hasTask)
    .filter(({ done }) => done)
    .sort((one, other) => day(one).localeCompare(day(other)));
}
