import { Badge, Button, Input, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { EditRegular, QuestionCircleRegular, SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { formatVnd } from "@/language/numbers/format-number";
import { foldAccents } from "@/language/text/fold-accents";
import { MoneyText } from "../../../components/money-text";
import { VirtualList } from "../../../components/virtual-list";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { AwardView } from "../award-view-model";
import { OverrideForm } from "./override-form";
import type { MoneyActions } from "../actions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  filter: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  search: { width: "100%" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
  },
  notPaid: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Filter = "all" | "paid" | "unpaid" | "open" | "changed";
const filters = ["all", "paid", "unpaid", "open", "changed"] as const satisfies readonly Filter[];

const isIn: Readonly<Record<Filter, (award: AwardView) => boolean>> = {
  all: () => true,
  paid: ({ state }) => state === "paid",
  unpaid: ({ state }) => state === "unpaid" || state === "other",
  open: ({ state }) => state === "open" || state === "unsettled",
  changed: ({ override }) => override !== null,
};

/** Every award: who, what, how much, why, and an amount of one's own with its reason; a filter and a search without accents. */
export function AwardList({ awards }: { readonly awards: readonly AwardView[] }) {
  const styles = useStyles();
  const t = useTexts();
  const [only, setOnly] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [edited, setEdited] = useState<string | null>(null);
  const found = useMemo(() => {
    const wanted = foldAccents(search.trim());
    return awards.filter((award) => isIn[only](award) && (wanted === "" || award.search.includes(wanted)));
  }, [awards, only, search]);
  if (awards.length === 0) return <p className={styles.none}>{t("awards.none")}</p>;
  return (
    <div className={styles.root}>
      <div className={styles.filters} role="group" aria-label={t("awards.filter")}>
        {filters.map((filter) => {
          const count = awards.filter(isIn[filter]).length;
          return (
            <ToggleButton
              key={filter}
              size="small"
              shape="circular"
              className={styles.filter}
              checked={only === filter}
              disabled={count === 0}
              onClick={() => setOnly(filter)}
            >
              {t(`awards.filter.${filter}`, { count })}
            </ToggleButton>
          );
        })}
      </div>
      {awards.length > 8 && (
        <Input
          className={styles.search}
          type="search"
          size="small"
          contentBefore={<SearchRegular aria-hidden="true" />}
          placeholder={t("awards.search")}
          aria-label={t("awards.search")}
          value={search}
          onChange={(_event, change) => setSearch(change.value)}
        />
      )}
      {found.length === 0 ? (
        <p className={styles.none}>{t("awards.noneFound")}</p>
      ) : (
        <VirtualList
          label={t("awards.title")}
          items={found}
          keyOf={(award) => award.key}
          render={(award) => (
            <Award
              award={award}
              isEdited={edited === award.key}
              onEdit={(isOpen) => setEdited(isOpen ? award.key : null)}
            />
          )}
        />
      )}
    </div>
  );
}

interface AwardProps {
  readonly award: AwardView;
  readonly isEdited: boolean;
  readonly onEdit: (isOpen: boolean) => void;
}

function Award({ award, isEdited, onEdit }: AwardProps) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  const { name, detail, amount, payable, state, override } = award;
  const isPaid = state === "paid";
  return (
    <div className={styles.entry}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={mergeClasses(!isPaid && state !== "open" && styles.notPaid)}>
          {state === "open" ? (
            t("awards.noNorm")
          ) : (
            <MoneyText amount={state === "unpaid" ? amount : payable} strong={isPaid} bare />
          )}
        </span>
      </div>
      <span className={styles.detail}>{detail}</span>
      <div className={styles.actions}>
        <Badges award={award} />
        <Button
          size="small"
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          disabled={isBusy}
          aria-label={t("why.of", { name })}
          onClick={() => void actions.explainAward(award.source)}
        >
          {t("awards.why")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          disabled={isBusy}
          aria-expanded={isEdited}
          aria-label={t("awards.editTitle", { name })}
          onClick={() => onEdit(!isEdited)}
        >
          {t("awards.edit")}
        </Button>
      </div>
      {override !== null && (
        <span className={styles.reason}>
          {override.reason} ({amount === null ? t("awards.noNorm") : t("awards.byNorm", { amount: formatVnd(amount) })})
        </span>
      )}
      {isEdited && <OverrideForm award={award} onClose={() => onEdit(false)} />}
    </div>
  );
}

/** What is special about an award: set by hand, unpaid, paid by another level. */
function Badges({ award: { override, state, payer } }: { readonly award: AwardView }) {
  const t = useTexts();
  return (
    <>
      {override !== null && (
        <Badge appearance="tint" color="warning">
          {t("awards.override")}
        </Badge>
      )}
      {state === "unpaid" && (
        <Badge appearance="tint" color="informative">
          {t("awards.unpaid")}
        </Badge>
      )}
      {state === "unsettled" && (
        <Badge appearance="tint" color="warning">
          {t("awards.unsettled")}
        </Badge>
      )}
      {payer !== null && (
        <Badge appearance="tint" color="informative">
          {t("awards.otherPays", { level: payer })}
        </Badge>
      )}
    </>
  );
}
