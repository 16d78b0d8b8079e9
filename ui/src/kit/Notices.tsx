import "@mantine/notifications/styles.layer.css";

import { Notifications } from "@mantine/notifications";

/** The place over the page where notices and the way back appear. */
export function Notices() {
  return <Notifications position="bottom-center" limit={3} zIndex={400} containerWidth="30rem" />;
}
