#!/bin/sh
# Installs what the tests need from the distribution's packages, where it is missing.
# As root it installs; otherwise it says which line to run and ends with status 1.
set -eu

missing=''

# need PACKAGE TEST...: the package is wanted unless the test succeeds.
need() {
  package=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $package"
}

has() { command -v "$1"; }
any() { for file in "$@"; do [ -e "$file" ] && return 0; done; return 1; }

PATH=$PATH:/usr/sbin:/sbin
need strace has strace
need gcc has gcc
need libc6-dev test -e /usr/include/stdio.h
need linux-libc-dev test -e /usr/include/linux/version.h
need make has make
need clang has clang
need llvm has llvm-strip
need libdw1 any /usr/lib/*/libdw.so.1
need libunwind8 any /usr/lib/*/libunwind-ptrace.so.0
need libbpf-dev test -e /usr/include/bpf/bpf_helpers.h
need git has git
need python3 test -x /usr/bin/python3
need perl has perl
need curl has curl
need openssl has openssl
need groff-base has groff
need mandoc has mandoc
need bash has bash
need zsh has zsh
need fish has fish
need openssh-client has ssh
need util-linux has setpriv
need procps has ps
need findutils has find
need nginx-light has nginx
need redis-server has redis-server
need redis-tools has redis-benchmark
need wrk has wrk
need php-fpm any /usr/sbin/php-fpm*
need postgresql any /usr/lib/postgresql/*/bin/postgres
# The compiler for 32-bit programs exists on amd64 only, and so do the programs that it builds.
if [ "$(uname -m)" = x86_64 ]; then
  need gcc-multilib any /usr/lib/gcc/x86_64-linux-gnu/*/32/libgcc.a
fi

[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" -ne 0 ]; then
  echo "The tests need packages that are not installed. Run this line, then the tests again:" >&2
  echo "  sudo apt-get update && sudo $install" >&2
  exit 1
fi

# Daemons that the packages would start must stay off: exit status 101 forbids it (invoke-rc.d(8)).
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
  trap 'rm -f "$policy"' EXIT
  trap 'exit 129' HUP INT TERM
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update
# shellcheck disable=SC2086 # the list is meant to split into words
apt-get install -y --no-install-recommends $missing
