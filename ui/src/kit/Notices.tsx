import "@mantine/notifications/styles.layer.css";

import { Notifications } from "@mantine/notifications";

/** The container of notices and undo toasts, over the page. */
export function Notices() {
  return <Notifications position="bottom-center" limit={3} zIndex={400} containerWidth="30rem" />;
}
