import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { createElement, useId, useState } from "react";
import type { ChartSpec } from "../../../reports/data/chart";
import { shownText } from "../../../reports/data/text";
import { chartTable } from "../../../reports/render/charts/chartTable";
import { drawPicture } from "../../../reports/render/picture/drawPicture";
import type { Shape } from "../../../reports/render/picture/shape";
import { useSay } from "../../shell/paneContext";
import { REPORTS } from "../../texts/reportsTexts";
import { TableView } from "./TableView";
import { Words } from "./Words";

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalS} 0` },
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "480px",
    marginInline: "auto",
    // As on paper: dark blue lines would not be seen on a dark ground.
    color: "#000000",
    backgroundColor: "#FFFFFF",
    // Colours of the system take the place of ours; edges and words still tell bars apart.
    "@media (forced-colors: active)": {
      color: "CanvasText",
      backgroundColor: "Canvas",
      "& rect": { fill: "Canvas", stroke: "CanvasText" },
      "& circle": { fill: "CanvasText" },
      "& line, & polyline, & polygon": { stroke: "CanvasText" },
      "& text": { fill: "CanvasText" },
    },
  },
});

/** As wide as the narrowest pane leaves room for, so that type is never drawn smaller than it is. */
const WIDTH = 290;

/** A picture of a paper, and at a button the numbers that it shows. */
export function ChartView({ chart }: { readonly chart: ChartSpec }) {
  const styles = useStyles();
  const say = useSay();
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  const title = shownText(chart.title);
  const table = chartTable(chart);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <Words text={chart.title} />
      </figcaption>
      {isTable ? (
        <TableView table={table} />
      ) : (
        <Drawing chart={chart} title={title} id={id} className={styles.picture} />
      )}
      <Button size="small" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
        {say(REPORTS.asTable)}
      </Button>
    </figure>
  );
}

interface DrawingProps {
  readonly chart: ChartSpec;
  readonly title: string;
  readonly id: string;
  readonly className: string;
}

/** Who does not see it hears its title and all its numbers. */
function Drawing({ chart, title, id, className }: DrawingProps) {
  const { width, height, shapes } = drawPicture(chart, WIDTH);
  const { rows } = chartTable(chart);
  const numbers = rows.map((row) => row.map(shownText).join(" ")).join("；");
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}numbers`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}numbers`}>{numbers}</desc>
      {shapes.map(elementOf)}
    </svg>
  );
}

function elementOf({ tag, attributes, text }: Shape, key: number) {
  const own = Object.entries(attributes).map(([name, value]) => [camelCase(name), value]);
  return createElement(tag, { ...Object.fromEntries(own), key }, text);
}

/** stroke-width as React has it. */
function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
