import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A line under the top bar: what is being done, asked or said. */
export const LINE: GriffelStyle = {
  display: "flex",
  alignItems: "center",
  flexWrap: "wrap",
  gap: tokens.spacingHorizontalS,
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  backgroundColor: tokens.colorNeutralBackground3,
  fontSize: tokens.fontSizeBase200,
};
