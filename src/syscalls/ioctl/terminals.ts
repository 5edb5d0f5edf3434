import { MODEM_LINES, TCFLSH_QUEUES, TCXONC_ACTIONS } from '../../abi/generated/ioctl.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { int, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { struct } from '../../types/struct.ts';
import { termio, termios, termios2 } from '../../types/termios.ts';
import { out } from '../../types/type.ts';
import type { Request } from './request.ts';

const number = pointee(int);
const winsize = pointer(struct({ ws_row: uint16, ws_col: uint16, ws_xpixel: uint16, ws_ypixel: uint16 }));

/** Requests to terminals (ioctl_tty(2)). */
export const terminalRequests: readonly Request[] = [
  ['TCGETS TIOCGLCKTRMIOS', out(pointer(termios))],
  ['TCSETS TCSETSW TCSETSF TIOCSLCKTRMIOS', pointer(termios)],
  ['TCGETS2', out(pointer(termios2))],
  ['TCSETS2 TCSETSW2 TCSETSF2', pointer(termios2)],
  ['TCGETA', out(pointer(termio))],
  ['TCSETA TCSETAW TCSETAF', pointer(termio)],
  ['TIOCGWINSZ', out(winsize)],
  ['TIOCSWINSZ', winsize],
  ['TCXONC', enumeration(TCXONC_ACTIONS, 'word')],
  ['TCFLSH', enumeration(TCFLSH_QUEUES, 'word')],
  ['TIOCMGET', out(pointee(flags(MODEM_LINES)))],
  ['TIOCMBIS TIOCMBIC TIOCMSET', pointee(flags(MODEM_LINES))],
  ['TIOCGPGRP TIOCGSID TIOCGETD TIOCGSOFTCAR TIOCGPTN FIONREAD TIOCOUTQ TIOCGEXCL TIOCGDEV', out(number)],
  ['TIOCSPGRP TIOCSETD TIOCPKT TIOCSSOFTCAR TIOCSPTLCK FIONBIO FIOASYNC', number],
  ['TIOCSTI', bytes(1)],
  ['TCSBRK TCSBRKP TIOCSCTTY', int],
  ['TIOCSBRK TIOCCBRK TIOCCONS TIOCNOTTY TIOCEXCL TIOCNXCL TIOCVHANGUP TIOCSSERIAL FIOCLEX FIONCLEX'],
];
