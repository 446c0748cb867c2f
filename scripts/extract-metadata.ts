/** Makes the Office.js metadata that the embedded host and its page need; run before a bundler that imports it. */
import { loadMetadata, metadataFile } from "../tools/excel-host/protocol/load-metadata";

const { classes, packageVersion } = loadMetadata();
console.log(`${metadataFile}: ${Object.keys(classes).length} classes of office-js ${packageVersion}`);
