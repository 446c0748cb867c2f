import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";

interface Props {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** Chooses one Word file. */
export function WordFileButton({ label, isDisabled, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        icon={<FolderOpenRegular />}
        disabledFocusable={isDisabled}
        onClick={() => !isDisabled && input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={label}
        accept=".docx,.dotx"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onChoose(file);
          event.target.value = "";
        }}
      />
    </>
  );
}
