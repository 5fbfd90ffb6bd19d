import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';

type Props = {
  text: string | undefined;
  intent?: 'error' | 'warning';
  action?: { name: string; run: () => void };
};

/** Something that went wrong, said in one sentence, with what can be done about it. */
export function Trouble({ text, intent = 'error', action }: Props) {
  if (text === undefined) return null;
  return (
    <MessageBar intent={intent}>
      <MessageBarBody>{text}</MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.run}>
            {action.name}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
