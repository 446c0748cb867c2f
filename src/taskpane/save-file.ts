import type { Files, SavedFile } from "@/flows/ports";

const mediaTypes: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Told of each file that was offered for download, with an address that stays good while the pane is open. */
export type OnDownload = (name: string, url: string) => void;

/** Files of a page: offered as downloads; our own templates come from the page's own origin. */
export function createPageFiles(where: string, onDownload: OnDownload): Files {
  return {
    save(name: string, bytes: Uint8Array): Promise<SavedFile> {
      const type = mediaTypes[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
      const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.style.display = "none";
      document.body.append(link);
      link.click();
      link.remove();
      onDownload(name, url);
      return Promise.resolve({ name, bytes: bytes.byteLength, where });
    },
    async readTemplate(name): Promise<Uint8Array> {
      const answer = await fetch(new URL(`assets/templates/${name}`, document.baseURI));
      if (!answer.ok) throw new Error(`template ${name}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
