import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { CellValue } from "@/sheet/grid";
import { conflictId, needsOverride } from "@/intake/versions/apply-versions";
import type { CellDifference, RowDifference } from "@/intake/versions/compare-versions";
import type { ListTable } from "@/tables/declaration/list-table";
import type { ListVersion } from "@/usecases/lists/list-versions";
import { Disclosure } from "../../../components/disclosure";
import { VirtualList } from "../../../components/virtual-list";
import { useTexts } from "../../../hooks/use-texts";
import type { VersionDraft } from "../state";
import type { Texts } from "../../../texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  difference: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  box: { alignItems: "flex-start" },
  cells: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS} 32px`,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  conflicts: { paddingLeft: "24px" },
});

interface Props {
  readonly version: ListVersion;
  readonly draft: VersionDraft;
  readonly isDisabled: boolean;
  readonly onChange: (draft: VersionDraft) => void;
}

/** One difference, with the table that it is about. */
interface TableDifference {
  readonly table: ListTable;
  readonly difference: RowDifference;
}

/** What the next version of a list alters, to be taken over as a whole or row by row. */
export function VersionView({ version, draft, isDisabled, onChange }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const differences: readonly TableDifference[] = version.tables.flatMap(({ table, comparison }) =>
    comparison.differences.map((difference) => ({ table, difference })),
  );
  const count = (kind: RowDifference["kind"]): number =>
    differences.filter(({ difference }) => difference.kind === kind).length;
  const conflicts = differences.reduce((sum, { difference }) => sum + conflictsOf(difference), 0);
  if (differences.length === 0) return <p className={styles.text}>{t("version.same")}</p>;
  const plain = differences.flatMap(({ difference }) => (needsOverride(difference) ? [] : [difference.id]));
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        {t("version.counts", { added: count("new"), changed: count("changed"), gone: count("gone") })}
      </p>
      {conflicts > 0 && <p className={styles.text}>{t("version.conflicts", { count: conflicts })}</p>}
      {!draft.isReplaced && (
        <Disclosure label={t("version.list")} startOpen={differences.length <= 8}>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isDisabled}
              onClick={() => onChange({ ...draft, left: new Set() })}
            >
              {t("version.takeAll")}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isDisabled}
              onClick={() => onChange({ ...draft, left: new Set(plain) })}
            >
              {t("version.takeNone")}
            </Button>
          </div>
          <VirtualList
            label={t("version.list")}
            items={differences}
            keyOf={({ table, difference }) => `${table} ${difference.id}`}
            render={(one) => <Difference {...one} draft={draft} isDisabled={isDisabled} onChange={onChange} />}
          />
        </Disclosure>
      )}
      <Checkbox
        className={styles.box}
        label={t("version.anew")}
        checked={draft.isReplaced}
        disabled={isDisabled}
        onChange={(_event, { checked }) => onChange({ ...draft, isReplaced: checked === true })}
      />
    </div>
  );
}

function conflictsOf(difference: RowDifference): number {
  if (difference.kind === "changed") return difference.cells.filter(({ isConflict }) => isConflict).length;
  return needsOverride(difference) ? 1 : 0;
}

function Difference({ table, difference, draft, isDisabled, onChange }: TableDifference & Omit<Props, "version">) {
  const styles = useStyles();
  const t = useTexts();
  const override = (id: string, isOn: boolean): void =>
    onChange({ ...draft, overrides: toggled(draft.overrides, id, isOn) });
  if (needsOverride(difference)) {
    return (
      <div className={styles.difference}>
        <Checkbox
          className={styles.box}
          label={labelOf(table, difference, t)}
          checked={draft.overrides.has(difference.id)}
          disabled={isDisabled}
          onChange={(_event, { checked }) => override(difference.id, checked === true)}
        />
      </div>
    );
  }
  const cells = difference.kind === "changed" ? difference.cells : [];
  const changes = cells.filter(({ isConflict }) => !isConflict);
  const conflicts = cells.filter(({ isConflict }) => isConflict);
  const isPlain = difference.kind !== "changed" || changes.length > 0;
  return (
    <div className={styles.difference}>
      {isPlain ? (
        <Checkbox
          className={styles.box}
          label={labelOf(table, difference, t)}
          checked={!draft.left.has(difference.id)}
          disabled={isDisabled}
          onChange={(_event, { checked }) =>
            onChange({ ...draft, left: toggled(draft.left, difference.id, checked !== true) })
          }
        />
      ) : (
        <p className={styles.text}>{labelOf(table, difference, t)}</p>
      )}
      {changes.length > 0 && (
        <ul className={styles.cells}>
          {changes.map((cell) => (
            <li key={cell.key}>{t("version.cell", cellTexts(table, cell, t))}</li>
          ))}
        </ul>
      )}
      {conflicts.length > 0 && (
        <div className={styles.conflicts}>
          {conflicts.map((cell) => (
            <Checkbox
              key={cell.key}
              className={styles.box}
              label={t("version.conflict", cellTexts(table, cell, t))}
              checked={draft.overrides.has(conflictId(difference, cell))}
              disabled={isDisabled}
              onChange={(_event, { checked }) => override(conflictId(difference, cell), checked === true)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function toggled(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

function labelOf(table: ListTable, difference: RowDifference, t: Texts): string {
  const row = rowTold(table, "next" in difference ? difference.next.cells : difference.standing.cells, t);
  if (difference.kind === "gone") return t(difference.isEdited ? "version.goneEdited" : "version.gone", { row });
  return t(`version.${difference.kind}`, { row });
}

/** A row as a reader tells it: its name and what tells it from others of that name. */
function rowTold(table: ListTable, cells: Readonly<Record<string, CellValue>>, t: Texts): string {
  const { name, weak } = table.identity;
  const parts = [name, ...weak].flatMap((key) => {
    const value = cells[key] ?? null;
    return value === null || value === "" ? [] : [String(value)];
  });
  return parts.length === 0 ? t("version.blank") : parts.slice(0, 3).join(" · ");
}

function cellTexts(table: ListTable, { key, from, to }: CellDifference, t: Texts) {
  const asText = (value: CellValue): string => (value === null || value === "" ? t("version.blank") : String(value));
  return { heading: table.columns[key]?.heading ?? key, from: asText(from), to: asText(to) };
}
