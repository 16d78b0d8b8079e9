import { Trans } from "@lingui/react/macro";
import { Button, Stack, Title } from "@mantine/core";
import { Component, type ReactNode } from "react";

/** Says that a page failed, that nothing is lost, and how to go on. */
export function CrashPage() {
  return (
    <Stack role="alert" maw="38rem" mx="auto" p="xl" gap="md" align="flex-start">
      <Title order={1}>
        <Trans>Cette page s’est arrêtée</Trans>
      </Title>
      <p>
        <Trans>
          C’est une erreur de Ruche, pas de vous. Rien n’est perdu : tout ce qui a été enregistré est dans
          votre fichier, et ce que vous étiez en train d’écrire vous sera proposé à la réouverture.
        </Trans>
      </p>
      <Button onClick={() => window.location.reload()}>
        <Trans>Reprendre</Trans>
      </Button>
    </Stack>
  );
}

/** The outermost error boundary, for what the router does not catch. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <CrashPage /> : this.props.children;
  }
}
