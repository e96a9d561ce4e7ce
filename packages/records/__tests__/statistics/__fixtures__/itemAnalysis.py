"""Item analysis of answers.json by the textbook formulas, with nothing of the site's own code.

    python3 itemAnalysis.py answers.json > expected.json

Facility is the mean mark over the maximum mark. The discrimination index is Pearson's correlation of the marks for a
question with the marks for the rest of the test. Discriminative efficiency is their covariance over the largest one
that these marks allow, which is that of both in ascending order.
"""
import json
import statistics
import sys
from collections import Counter
from datetime import datetime


def covariance(x, y):
    return sum(a * b for a, b in zip(x, y)) - sum(x) * sum(y) / len(x)


def seconds(attempt):
    read = lambda at: datetime.fromisoformat(at.replace("Z", "+00:00"))
    return (read(attempt["finished"]) - read(attempt["started"])).total_seconds()


people = json.load(open(sys.argv[1]))
firsts = []
for attempts in people:
    first = min(attempts, key=lambda attempt: attempt["finished"])
    if not any(question["carried"] for question in first["questions"]):
        firsts.append(first)

questions = {}
for attempt in firsts:
    total = sum(q["fraction"] * q["points"] for q in attempt["questions"])
    for q in attempt["questions"]:
        # A question without points gets marks from 0 to 1 of its own, which are no part of anybody's total.
        mark = q["fraction"] * (q["points"] or 1)
        rest = total - q["fraction"] * q["points"]
        questions.setdefault((q["id"], q["hash"]), []).append((mark, rest, q))

report = []
for (id, hash), rows in sorted(questions.items()):
    marks, rests = [mark for mark, _, _ in rows], [rest for _, rest, _ in rows]
    most = rows[0][2]["points"] or 1
    try:
        index = statistics.correlation(marks, rests)
    except statistics.StatisticsError:
        index = None
    largest = covariance(sorted(marks), sorted(rests))
    wrong = Counter(q["response"] for _, _, q in rows if q["fraction"] < 1 and q["response"] is not None)
    count = max(wrong.values(), default=0)
    report.append({
        "id": id,
        "hash": hash,
        "asked": len(rows),
        "facility": statistics.fmean(marks) / most,
        "discriminationIndex": index,
        "discriminativeEfficiency": covariance(marks, rests) / largest if largest > 1e-9 else None,
        "mostChosenWrong": {"responses": sorted(r for r in wrong if wrong[r] == count), "count": count} if count else None,
        "blank": sum(q["response"] is None for _, _, q in rows),
    })

json.dump({
    "people": len(people),
    "first": len(firsts),
    "attempts": statistics.fmean(len(attempts) for attempts in people),
    "seconds": statistics.median(seconds(attempt) for attempt in firsts),
    "questions": report,
}, sys.stdout, indent=2)
print()
