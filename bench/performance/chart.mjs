// The table as a picture.
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

/** @typedef {{ workload: string, tracer: string, ratio: number }} Bar */

/**
 * Bars of ratios to the bare run, on a logarithmic scale.
 * @param {readonly Bar[]} bars
 * @param {readonly string[]} tracers in their order
 * @returns an SVG
 */
export function chart(bars, tracers) {
  const { spec } = compile({
    background: 'white',
    data: { values: [...bars] },
    facet: {
      row: { field: 'workload', title: null, sort: null, header: { labelAngle: 0, labelAlign: 'left' } },
    },
    spacing: 8,
    spec: {
      width: 460,
      height: { step: 14 },
      mark: 'bar',
      encoding: {
        y: { field: 'tracer', type: 'nominal', title: null, sort: [...tracers] },
        x: {
          field: 'ratio',
          type: 'quantitative',
          scale: { type: 'log', domainMin: 0.9 },
          title: 'times what it takes without a tracer (less is better)',
        },
        color: { field: 'tracer', type: 'nominal', sort: [...tracers], legend: null },
      },
    },
  });
  return new View(parse(spec), { renderer: 'none' }).toSVG();
}
