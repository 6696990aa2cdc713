#!/bin/sh
# Trains with settings under which a step costs about 0.9 CPU-seconds instead of 1.9 on two cores. See README.md.
# Usage: run.sh ENCODER POLNEAR OUT [train.py's options]
set -eu
encoder=$1 polnear=$2 out=$3
shift 3
# Large buffers are kept, not handed back to the system after each step.
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_TOP_PAD_=100000000
# Threads wait asleep: the cores may be shared.
export GOMP_SPINCOUNT=0 OMP_WAIT_POLICY=passive
exec nice -n 19 "${PYTHON:-python3}" "$(dirname "$0")/train.py" --encoder "$encoder" \
  --train "$polnear/train" --dev "$polnear/dev" --out "$out" "$@"
