import { describe, expect, it } from 'vitest';
import { CONFIGURATION, TRACED_PATH } from '../../../src/ebpf/layout.ts';
import { writeTracedPaths } from '../../../src/ebpf/traced-paths.ts';

function written(...paths: string[]) {
  const configuration = new DataView(new ArrayBuffer(CONFIGURATION.tracedPathCount + 8));
  writeTracedPaths(paths, configuration);
  const text = (at: number) =>
    Buffer.from(configuration.buffer, at, 8).toString('latin1').replace(/\0+$/, '');
  return {
    count: configuration.getUint32(CONFIGURATION.tracedPathCount, true),
    paths: paths.map((_, index) => {
      const at = CONFIGURATION.tracedPaths + index * TRACED_PATH.size;
      return [
        configuration.getUint32(at + TRACED_PATH.length, true),
        text(at + TRACED_PATH.end),
        configuration.getUint32(at + TRACED_PATH.nameLength, true),
        text(at + TRACED_PATH.nameEnd),
      ];
    }),
  };
}

describe('traced paths, as the kernel side compares them', () => {
  it('have a length and an end, and so has their last name', () => {
    expect(written('/etc/hostname', '/a', 'name')).toEqual({
      count: 3,
      paths: [
        [13, 'hostname', 8, 'hostname'],
        [2, '/a', 1, 'a'],
        [4, 'name', 4, 'name'],
      ],
    });
  });

  it('lead to files that were deleted, too', () => {
    expect(written('/tmp/some file (deleted)').paths).toEqual([[24, 'deleted)', 9, 'ome file']]);
  });
});
