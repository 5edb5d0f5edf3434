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
    padding: 8,
    data: { values: [...bars] },
    facet: {
      row: {
        field: 'workload',
        title: null,
        sort: [...new Set(bars.map(({ workload }) => workload))],
        header: { labelOrient: 'top', labelAnchor: 'start', labelFontWeight: 'bold' },
      },
    },
    spacing: 8,
    spec: {
      width: 460,
      height: { step: 16 },
      encoding: {
        y: { field: 'tracer', type: 'nominal', title: null, sort: [...tracers] },
        x: {
          field: 'ratio',
          type: 'quantitative',
          scale: { type: 'log', domainMin: 0.9, domainMax: 3 * Math.max(...bars.map(({ ratio }) => ratio)) },
          title: 'times what it takes without a tracer (less is better)',
        },
      },
      layer: [
        {
          mark: 'bar',
          encoding: {
            // On a logarithmic scale there is no zero: a bar begins at what the bare run takes.
            x2: { datum: 1 },
            color: { field: 'tracer', type: 'nominal', sort: [...tracers], legend: null },
          },
        },
        {
          mark: { type: 'text', align: 'left', dx: 4, fontSize: 10 },
          encoding: { text: { field: 'ratio', type: 'quantitative', format: '.3~r' } },
        },
      ],
    },
  });
  return new View(parse(spec), { renderer: 'none' }).toSVG();
}
