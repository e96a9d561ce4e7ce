"""Prints the events of a calendar file as python3-icalendar and python3-recurring-ical-events find them, as JSON."""

import datetime
import json
import sys

import icalendar
import recurring_ical_events

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

events = recurring_ical_events.of(calendar).between((2026, 1, 1), (2028, 1, 1))


def instant(value):
    if not isinstance(value, datetime.datetime):
        value = datetime.datetime.combine(value, datetime.time(), datetime.timezone.utc)
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def describe(event):
    start = event["DTSTART"]
    return {
        "uid": str(event["UID"]),
        "start": instant(start.dt),
        "end": instant(event["DTEND"].dt),
        "zone": start.params.get("TZID") or str(getattr(start.dt, "tzinfo", "UTC")),
        "status": str(event["STATUS"]),
        "sequence": int(event.get("SEQUENCE", 0)),
    }


print(json.dumps([describe(event) for event in events]))
