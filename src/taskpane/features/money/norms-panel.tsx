import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import {
  orderWords,
  roundingWords,
  type MultiplyOrder,
  type NormOptions,
  type Rounding,
} from "@/domain/norms/norm-options";
import { sheetNames } from "@/tables/sheet-names";
import { Disclosure } from "../../components/disclosure";
import { OutcomeBar } from "../../components/outcome-bar";
import { useActions, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import type { NormsView, WaitingNorm } from "./norm-view-model";
import type { MoneyActions } from "./actions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  set: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  edit: { alignSelf: "flex-start" },
});

/** The norms that the money rests on, with their dates; what waits for the accountant; how money is rounded and multiplied. */
export function NormsPanel({ norms }: { readonly norms: NormsView }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions();
  return (
    <div className={styles.root}>
      {norms.missing.map((sentence) => (
        <OutcomeBar key={sentence} intent="warning">
          {sentence}
        </OutcomeBar>
      ))}
      {norms.waiting.map((norm) => (
        <Waiting key={`${norm.code} ${norm.setId}`} norm={norm} />
      ))}
      {norms.sets.length > 0 && (
        <ul className={styles.list} aria-label={t("norms.title")}>
          {norms.sets.map(({ title, span, rows, confirmed }) => (
            <li key={title} className={styles.set}>
              <div>{title}</div>
              <div className={styles.detail}>
                {[
                  span,
                  t("norms.rows", { count: rows }),
                  confirmed > 0 ? t("norms.unverified", { count: confirmed }) : "",
                ]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </div>
            </li>
          ))}
        </ul>
      )}
      <Disclosure label={t("norms.options")}>
        <Options options={norms.options} />
      </Disclosure>
      <Button
        className={styles.edit}
        size="small"
        icon={<EditRegular />}
        onClick={() => void actions.showSheet(sheetNames.norms)}
      >
        {t("norms.edit")}
      </Button>
    </div>
  );
}

function Waiting({ norm }: { readonly norm: WaitingNorm }) {
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  return (
    <OutcomeBar intent="warning">
      {t("norms.waiting", { name: norm.name, figure: norm.figure })} {norm.source}
      <div>
        <Button size="small" disabled={isBusy} onClick={() => void actions.confirmNorm(norm)}>
          {t("norms.confirm")}
        </Button>
      </div>
    </OutcomeBar>
  );
}

function Options({ options }: { readonly options: NormOptions }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  const choose = (change: Partial<NormOptions>) => void actions.chooseNormOptions({ ...options, ...change });
  return (
    <div className={styles.root}>
      <Field label={t("norms.rounding")}>
        <Select
          size="small"
          disabled={isBusy}
          value={options.rounding}
          onChange={(_event, { value }) => choose({ rounding: value as Rounding })}
        >
          {(Object.keys(roundingWords) as Rounding[]).map((key) => (
            <option key={key} value={key}>
              {t(`norms.rounding.${key}`)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.hint}>{t("norms.roundingHint")}</p>
      <Field label={t("norms.order")}>
        <Select
          size="small"
          disabled={isBusy}
          value={options.order}
          onChange={(_event, { value }) => choose({ order: value as MultiplyOrder })}
        >
          {(Object.keys(orderWords) as MultiplyOrder[]).map((key) => (
            <option key={key} value={key}>
              {t(`norms.order.${key}`)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.hint}>{t("norms.orderHint")}</p>
    </div>
  );
}
