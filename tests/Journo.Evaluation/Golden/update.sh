#!/usr/bin/env bash
# Writes HASHES.txt anew, after a change that changes rows on purpose. Say in the commit which rows changed, and why:
# 'golden-rows FILE...' prints them, so that two runs can be compared.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
golden() { dotnet run --project tests/Journo.Evaluation -v q -- golden "$@"; }
{
    for name in polnear_dev polnear_train gum_news; do
        echo "# $name.jsonl"
        golden "../shared/gold/$name.jsonl"
    done
    echo "# samples"
    golden data/samples/harbour-bridge.txt
} > tests/Journo.Evaluation/Golden/HASHES.new
mv tests/Journo.Evaluation/Golden/HASHES.new tests/Journo.Evaluation/Golden/HASHES.txt
