import { Field, Select } from "@fluentui/react-components";
import type { DocumentId } from "@/usecases/documents/document-ids";
import { optionValues, type OptionId } from "@/usecases/documents/document-options";
import { usePane } from "../../hooks/use-pane";
import { useDocuments } from "./use-documents";
import { useTexts } from "../../hooks/use-texts";
import type { PaneKey } from "@/messages/vi/pane";
import type { DocumentsPane } from "./state";

interface Props {
  readonly id: DocumentId;
  readonly option: OptionId;
}

/** One choice of a document; choosing has the document laid out again. */
export function OptionChoice({ id, option }: Props) {
  const t = useTexts();
  const { choose } = useDocuments();
  const value = usePane((pane: DocumentsPane) => pane.papers.options[id]?.[option]) ?? optionValues[option][0];
  const isBusy = usePane((pane) => pane.running !== null);
  return (
    <Field label={t(`option.${option}`)} size="small">
      <Select value={value} disabled={isBusy} onChange={(_, data) => choose(id, option, data.value)}>
        {optionValues[option].map((each) => (
          <option key={each} value={each}>
            {t(`option.${option}.${each}` as PaneKey)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
