import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import { useTexts } from "../hooks/use-texts";

/** Says that an action was torn off half-way, and offers to bring the workbook back to before it. */
export function TornNotice({
  className,
  textClassName,
}: {
  readonly className: string;
  readonly textClassName: string;
}) {
  const t = useTexts();
  const actions = useActions();
  const torn = usePane((pane) => pane.torn);
  const isBusy = usePane((pane) => pane.running !== null);
  if (torn === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" className={className}>
      <MessageBarBody className={textClassName}>{t("torn.found", { action: torn.action })}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" disabled={isBusy} onClick={() => void actions.takeBackTorn()}>
          {t("torn.takeBack")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
