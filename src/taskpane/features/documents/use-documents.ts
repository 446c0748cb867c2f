import type { DocumentId } from "@/usecases/documents/document-ids";
import type { OptionId } from "@/usecases/documents/document-options";
import { useActions, usePaneStore } from "../../hooks/use-pane";
import type { DocumentsActions } from "./actions";
import type { DocumentsPane } from "./state";

interface DocumentChoices {
  /** Opens a document of the list, or none. */
  open(id: DocumentId | null): void;
  /** Keeps a choice; the document is laid out again. */
  choose(id: DocumentId, option: OptionId, value: string): void;
}

/** Opens documents and keeps the choices for them. */
export function useDocuments(): DocumentChoices {
  const store = usePaneStore<DocumentsPane>();
  const actions = useActions<DocumentsActions>();
  return {
    open: (id) => store.setState(({ papers }) => ({ papers: { ...papers, open: id } })),
    choose: (id, option, value) => {
      const { papers } = store.getState();
      const options = { ...papers.options[id], [option]: value };
      store.setState({ papers: { ...papers, options: { ...papers.options, [id]: options } } });
      void actions.writeDocument({ id, options, to: "look" });
    },
  };
}
