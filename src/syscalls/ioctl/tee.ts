import { constantValue } from '../../abi/constants.ts';
import {
  TEE_CAPABILITIES,
  TEE_IMPLEMENTATIONS,
  TEE_LOGINS,
  TEE_OPTEE_CAPABILITIES,
  TEE_ORIGINS,
  TEE_SHARED_MEMORY_FLAGS,
} from '../../abi/generated/devices.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd64 } from '../../types/descriptor.ts';
import { gid } from '../../types/ids.ts';
import { wholeArray } from '../../types/inline.ts';
import { address64, hex8, hex64, hexInt, int, uint } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { teeBuffer } from '../../types/tee-buffer.ts';
import { out } from '../../types/type.ts';
import { uuid } from '../../types/uuid.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

const OPTEE = constantValue(TEE_IMPLEMENTATIONS, 'TEE_IMPL_ID_OPTEE');

/** What the implementation can do means something of one that is known. */
const version = struct(
  {
    impl_id: enumeration(TEE_IMPLEMENTATIONS),
    impl_caps: choice('impl_id', new Map([[OPTEE, { impl_caps: flags(TEE_OPTEE_CAPABILITIES) }]]), 4, {
      impl_caps: hexInt,
    }),
    gen_caps: flags(TEE_CAPABILITIES),
  },
  { order: ['impl_id', 'gen_caps', 'impl_caps'] },
);

const sharedFile: Fields = { fd: fd64, size: hex64, flags: flags(TEE_SHARED_MEMORY_FLAGS), id: int };
/** As drivers had it before the kernel did: flags and the number have a double word each. */
const oldSharedFile: Fields = {
  fd: fd64,
  size: hex64,
  flags: flags(TEE_SHARED_MEMORY_FLAGS),
  pad: hidden(uint),
  id: int,
  pad2: hidden(uint),
};
const allocated: Fields = { size: hex64, flags: flags(TEE_SHARED_MEMORY_FLAGS), id: int };
const registered: Fields = { addr: address64, length: hex64, flags: flags(TEE_SHARED_MEMORY_FLAGS), id: int };

/** Who opens a session: nobody in particular, a group by its number, or what only the implementation knows. */
const UUID_SIZE = 16;
const login = (name: string) => constantValue(TEE_LOGINS, `TEE_IOCTL_LOGIN_${name}`);
const clients = new Map<number, Fields>([
  ...['PUBLIC', 'USER', 'APPLICATION', 'USER_APPLICATION'].map((name) => [login(name), {}] as const),
  ...['GROUP', 'GROUP_APPLICATION'].map((name) => [login(name), { clnt_uuid: gid }] as const),
]);

const session = teeBuffer(
  {
    uuid,
    clnt_uuid: choice('clnt_login', clients, UUID_SIZE, { clnt_uuid: wholeArray(hex8, UUID_SIZE) }, 1),
    clnt_login: enumeration(TEE_LOGINS),
    cancel_id: uint,
    session: hexInt,
    ret: uint,
    ret_origin: enumeration(TEE_ORIGINS),
    num_params: uint,
  },
  ['uuid', 'clnt_login', 'clnt_uuid', 'cancel_id', 'num_params'],
  ['session', 'ret', 'ret_origin'],
);
const invocation = teeBuffer(
  {
    func: uint,
    session: hexInt,
    cancel_id: uint,
    ret: uint,
    ret_origin: enumeration(TEE_ORIGINS),
    num_params: uint,
  },
  ['func', 'session', 'cancel_id', 'num_params'],
  ['ret', 'ret_origin'],
);
const objectInvocation = teeBuffer(
  { id: hex64, op: uint, ret: uint, num_params: uint, padding: hidden(uint) },
  ['id', 'op', 'num_params'],
  ['ret'],
);
const received = teeBuffer({ func: uint, num_params: uint }, ['func', 'num_params'], ['num_params']);
const sent = teeBuffer({ ret: uint, num_params: uint }, ['num_params'], ['ret']);

/** Requests to trusted execution environments (linux/tee.h). */
export const teeRequests: readonly Request[] = [
  ['TEE_IOC_VERSION', out(pointer(version))],
  ['TEE_IOC_OPEN_SESSION', session],
  ['TEE_IOC_INVOKE', invocation],
  ['TEE_IOC_SUPPL_RECV', received],
  ['TEE_IOC_SUPPL_SEND', sent],
  ['TEE_IOC_CANCEL', pointer(struct({ cancel_id: uint, session: hexInt }))],
  ['TEE_IOC_CLOSE_SESSION', pointer(struct({ session: hexInt }))],
  ['TEE_IOC_SHM_REGISTER_FD', exchangeOf(sharedFile, ['fd', 'flags'], ['size', 'id'])],
  ['TEE_IOC_SHM_REGISTER_FD:32', exchangeOf(oldSharedFile, ['fd', 'flags'], ['size', 'id'])],
  ['TEE_IOC_OBJECT_INVOKE', objectInvocation],
  ['TEE_IOC_SHM_ALLOC', exchange(struct(allocated, { order: ['size', 'flags'] }), struct(allocated))],
  [
    'TEE_IOC_SHM_REGISTER',
    exchange(
      struct(registered, { order: ['addr', 'length', 'flags'] }),
      struct(registered, { order: ['length', 'flags', 'id'] }),
    ),
  ],
];
