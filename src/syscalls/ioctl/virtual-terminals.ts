import { VT_EVENTS, VT_MODES } from '../../abi/generated/peripherals.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { padding } from '../../types/inline.ts';
import { hex16, int, long, scalar, uint, uint8, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { printSignal } from '../../types/signal.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { question, type Request } from './request.ts';

/** Signals in structures of terminals are 16 bits wide. */
const signal16 = scalar(2, (c, low) => printSignal(c, (low << 16) >> 16));

/** `struct vt_mode` (linux/vt.h): who switches, and with which signals it is asked. */
const mode = struct({
  mode: enumeration(VT_MODES, 1),
  waitv: uint8,
  relsig: signal16,
  acqsig: signal16,
  frsig: signal16,
});
const state = struct({ v_active: uint16, v_signal: uint16, v_state: hex16 });
const sizes = struct({ v_rows: uint16, v_cols: uint16, v_scrollsize: uint16 });
const measures = struct({
  v_rows: uint16,
  v_cols: uint16,
  v_vlin: uint16,
  v_clin: uint16,
  v_vcol: uint16,
  v_ccol: uint16,
});
const event: Fields = { event: flags(VT_EVENTS), oldev: uint, newev: uint, pad: hidden(padding(16)) };

/** Requests to virtual terminals about which of them is seen (linux/vt.h). */
export const virtualTerminalRequests: readonly Request[] = [
  ['VT_OPENQRY', out(pointee(int))],
  ['VT_GETMODE', out(pointer(mode))],
  ['VT_SETMODE', pointer(mode)],
  ['VT_GETSTATE', out(pointer(state))],
  ['VT_ACTIVATE VT_WAITACTIVE VT_DISALLOCATE VT_RELDISP', long],
  ['VT_RESIZE', pointer(sizes)],
  ['VT_RESIZEX', pointer(measures)],
  ['VT_GETHIFONTMASK', out(pointee(hex16))],
  ['VT_WAITEVENT', question(event, 'event')],
  ['VT_SETACTIVATE', pointer(struct({ console: uint, mode }))],
];
