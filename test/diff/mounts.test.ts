import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';

const OPTIONS = ['-f', '-yy', '-e', 'trace=openat,read,close,fadvise64'];

/** In the test's own folder, and a mount namespace of its own. */
function inMounts(script: string): string[] {
  return ['unshare', '-m', 'sh', '-ec', script];
}

/** `$ROOT`: a folder that is no mount itself, with the machine's folders in it. */
const MAKE_ROOT = `ROOT=$PWD/root
for folder in /*
do
  [ -d "$folder" ] || continue
  mkdir -p "$ROOT$folder"
  mount --rbind "$folder" "$ROOT$folder"
done
echo inside >"$ROOT/plain"`;

describe('paths of descriptors', () => {
  it('lead through mounts', async () => {
    const script = `mkdir a b
      mount --bind /etc a
      mount -t tmpfs none b
      echo text >b/file
      exec 5<b/file 6<a/passwd 7<b
      cat <&5
      cat <&6 >/dev/null
      umount -l b
      cat <&5
      cat <&6 >/dev/null
      cat <&7 || :`;
    await expectSame({
      options: OPTIONS,
      by: 'process',
      command: inMounts(script),
      mustShow: [/read\(0<[^>]*\/b\/file>/, /read\(0<\/file>/, /read\(0<[^>]*\/a\/passwd>/],
    });
  });

  it('that are gone, and of what is in no folder', async () => {
    const script = `mkdir -p c/d
      cd c/d
      exec 5>file 6<. 7</proc/self/ns/mnt 8</dev/shm
      rm file
      cat <&5 || :
      rmdir ../d
      cat /dev/null
      cat <&6 || :
      cat <&7 || :
      cat <&8 || :`;
    await expectSame({
      options: OPTIONS,
      by: 'process',
      command: inMounts(script),
      mustShow: [/\(deleted\)/, /AT_FDCWD<[^>]*\/c\/d \(deleted\)>/, /<mnt:\[/],
    });
  });

  it('begin where the root of a tracee is for us', async () => {
    await expectSame({
      options: OPTIONS,
      by: 'process',
      command: inMounts(`${MAKE_ROOT}\nexec chroot "$ROOT" cat /plain /etc/passwd`),
      ignoreStdout: true,
      mustShow: [/= 3<[^>]*\/root\/plain>/],
    });
  });

  it('begin at the root of the tracer', async () => {
    await expectSame({
      options: OPTIONS,
      by: 'process',
      through: inMounts(`${MAKE_ROOT}\nexec chroot "$ROOT" "$0" "$@"`),
      command: ['cat', '/plain', '/etc/passwd'],
      ignoreStdout: true,
      mustShow: [/= 3<\/plain>/],
    });
  });
});
