"""``python3 dev.py bench [NAME ...] [--OPTION ...]``: runs the named benchmarks, or all; options go to each."""

import importlib
import sys
from pathlib import Path


def main() -> int:
    """Runs each; the worst exit code."""
    known = sorted(path.parent.name for path in Path(__file__).parent.glob("*/bench_*.py"))
    first_option = next((place for place, word in enumerate(sys.argv) if word.startswith("-")), len(sys.argv))
    wanted, options = sys.argv[1:first_option] or known, sys.argv[first_option:]
    unknown = [name for name in wanted if name not in known]
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}. There are: {', '.join(known)}")
        return 2
    codes = []
    for name in wanted:
        print(f"\n=== {name} ===", flush=True)
        codes.append(int(importlib.import_module(f"benchmarks.{name}.bench_{name}").main(options) or 0))
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
