import { describe, expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const DATA = 0x2000;
const TEE_IOC_VERSION = 0x800ca400;
const TEE_IOC_OPEN_SESSION = 0x8010a402;
const TEE_IOC_SUPPL_SEND = 0x8010a407;
const OLD_SHM_REGISTER_FD = 0xc020a408;
const EPERM = 1;

const buffer = (length: number) => new Uint8Array([...words64(DATA), ...words64(length)]);
const parameter = (attributes: number) =>
  new Uint8Array([...words64(attributes), ...words64(1), ...words64(2), ...words64(3)]);

describe('requests to trusted execution environments', () => {
  it('tell what an implementation that is known can do', () => {
    const version = (id: number) =>
      decode(ioctl, [3, TEE_IOC_VERSION, AT], { memory: { [AT]: words32(id, 1, 3) } });
    const general = 'gen_caps=TEE_GEN_CAP_GP|TEE_GEN_CAP_PRIVILEGED';
    expect(version(1)).toBe(
      `ioctl(3, TEE_IOC_VERSION, {impl_id=TEE_IMPL_ID_OPTEE, ${general}, impl_caps=TEE_OPTEE_CAP_TZ}) = 0`,
    );
    expect(version(2)).toBe(
      `ioctl(3, TEE_IOC_VERSION, {impl_id=TEE_IMPL_ID_AMDTEE, ${general}, impl_caps=0x1}) = 0`,
    );
  });

  it('tell memory that a descriptor shares as drivers had it before the kernel did', () => {
    const memory = { [AT]: words32(3, 0, 4096, 0, 1, 0, 7, 0) };
    const request = '_IOC(_IOC_READ|_IOC_WRITE, 0xa4, 0x8, 0x20)';
    const asked = 'fd=3, flags=TEE_IOCTL_SHM_MAPPED';
    expect(decode(ioctl, [5, OLD_SHM_REGISTER_FD, AT], { memory })).toBe(
      `ioctl(5, ${request}, {${asked}} => {size=0x1000, id=7}) = 0`,
    );
    expect(decode(ioctl, [5, OLD_SHM_REGISTER_FD, AT], { memory, errno: EPERM })).toBe(
      `ioctl(5, ${request}, {${asked}}) = -1 EPERM`,
    );
    expect(decode(ioctl, [5, OLD_SHM_REGISTER_FD, 0])).toBe(`ioctl(5, ${request}, NULL) = 0`);
  });

  it('tell who opens a session, and what came of it', () => {
    const uuid = new Uint8Array(16).fill(0x11);
    const head = new Uint8Array([...uuid, ...words32(1000, 0, 0, 0), ...words32(2, 7, 5, 0, 4, 1)]);
    const memory = { [AT]: buffer(88), [DATA]: new Uint8Array([...head, ...parameter(0x105)]) };
    const meta = 'attr=TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT|TEE_IOCTL_PARAM_ATTR_META, a=0x1, b=0x2, c=0x3';
    const asked = `uuid=11111111-1111-1111-1111-111111111111, clnt_login=TEE_IOCTL_LOGIN_GROUP, clnt_uuid=1000, cancel_id=7, num_params=1, params=[{${meta}}]`;
    expect(decode(ioctl, [3, TEE_IOC_OPEN_SESSION, AT], { memory })).toBe(
      `ioctl(3, TEE_IOC_OPEN_SESSION, {buf_len=88, buf_ptr={${asked}} => {session=0x5, ret=0, ret_origin=TEEC_ORIGIN_TRUSTED_APP, params=[{${meta}}]}}) = 0`,
    );
    expect(decode(ioctl, [3, TEE_IOC_OPEN_SESSION, AT], { memory, errno: EPERM })).toBe(
      `ioctl(3, TEE_IOC_OPEN_SESSION, {buf_len=88, buf_ptr={${asked}}}) = -1 EPERM`,
    );
  });

  it('tell parameters by their kind', () => {
    const sent = (...attributes: number[]) =>
      new Uint8Array([
        ...words32(9, attributes.length),
        ...attributes.flatMap((each) => [...parameter(each)]),
      ]);
    const memory = { [AT]: buffer(8 + 3 * 32), [DATA]: sent(0, 1, 6) };
    const parameters =
      '[{attr=TEE_IOCTL_PARAM_ATTR_TYPE_NONE}, {attr=TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT, a=0x1, b=0x2, c=0x3}, {attr=TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT, shm_offs=0x1, size=0x2, shm_id=3}]';
    expect(decode(ioctl, [3, TEE_IOC_SUPPL_SEND, AT], { memory })).toBe(
      `ioctl(3, TEE_IOC_SUPPL_SEND, {buf_len=104, buf_ptr={num_params=3, params=${parameters}} => {ret=9, params=${parameters}}}) = 0`,
    );
  });

  it.each([
    ['is longer than its parameters', 9, [0, 0]],
    ['is shorter than its parameters', 8, [0, 1]],
    ['is shorter than what it holds', 7, [0, 0]],
    ['is longer than any may be', 8 + 40 * 32, [0, 40]],
  ])('do not look into a buffer that %s', (_why, length, words) => {
    const memory = { [AT]: buffer(length), [DATA]: new Uint8Array([...words32(...words), ...parameter(0)]) };
    expect(decode(ioctl, [3, TEE_IOC_SUPPL_SEND, AT], { memory })).toBe(
      `ioctl(3, TEE_IOC_SUPPL_SEND, {buf_len=${length}, buf_ptr=0x2000}) = 0`,
    );
  });
});
