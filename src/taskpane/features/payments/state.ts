import type { Step } from "../../state/steps";
import type { PaymentView } from "./view-model";

export const paymentsStep: Step<PaymentView> = {
  id: "payments",
  needsAttention: () => false,
  isOnlyPreview: ({ saved }) => saved === null,
};
