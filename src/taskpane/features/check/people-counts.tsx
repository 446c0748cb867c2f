import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../../components/disclosure";
import { FactList } from "../../components/fact-list";
import { useTexts } from "../../hooks/use-texts";
import type { CheckedLists } from "./view-model";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  person: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  posts: { margin: 0, paddingLeft: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** Rows and heads, which reconcile line by line, and the people with several posts. */
export function PeopleCounts({ checked }: { readonly checked: CheckedLists }) {
  const styles = useStyles();
  const t = useTexts();
  const { entries, heads, repeated, unnamed, seats, manyPosts } = checked;
  return (
    <div>
      <FactList
        label={t("check.people")}
        facts={[
          { label: t("check.entries"), value: entries },
          ...(repeated > 0 ? [{ label: t("check.repeated"), value: `− ${repeated}`, indented: true }] : []),
          ...(unnamed > 0 ? [{ label: t("check.unnamed"), value: `− ${unnamed}`, indented: true }] : []),
          { label: t("check.heads"), value: heads, strong: true },
          ...(seats > 0 ? [{ label: t("check.seats"), value: `+ ${seats}`, indented: true }] : []),
        ]}
      />
      {manyPosts.length > 0 && (
        <Disclosure label={t("check.manyPosts", { count: manyPosts.length })}>
          <ul className={styles.list}>
            {manyPosts.map(({ name, posts, awards }, index) => (
              <li key={index} className={styles.person}>
                <span className={styles.name}>{name}</span>
                <ul className={styles.posts}>
                  {posts.map((post) => (
                    <li key={post}>{post}</li>
                  ))}
                  {awards > 0 && <li>{t("check.postsAwards", { count: awards })}</li>}
                </ul>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
