"""``python3 dev.py bench [NAME ...]``: runs the named benchmarks, or all."""

import importlib
import sys
from pathlib import Path


def main() -> int:
    """Runs each; the worst exit code."""
    known = sorted(path.parent.name for path in Path(__file__).parent.glob("*/bench_*.py"))
    wanted = sys.argv[1:] or known
    unknown = [name for name in wanted if name not in known]
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}. There are: {', '.join(known)}")
        return 2
    codes = []
    for name in wanted:
        print(f"\n=== {name} ===", flush=True)
        codes.append(int(importlib.import_module(f"benchmarks.{name}.bench_{name}").main([]) or 0))
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
