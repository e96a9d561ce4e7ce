/* Prints the events of a calendar file as libical finds them: uid, start, end, zone, status and sequence, each line one. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static icalcomponent *calendar;

static char *read_line(char *line, size_t size, void *file) { return fgets(line, (int)size, file); }

static void print_instant(time_t time) {
  char text[32];
  strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", gmtime(&time));
  printf("\t%s", text);
}

static void print_event(icalcomponent *event, time_t start, time_t end) {
  icalproperty *property = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
  icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
  icalproperty *sequence = icalcomponent_get_first_property(event, ICAL_SEQUENCE_PROPERTY);
  printf("%s", icalcomponent_get_uid(event));
  print_instant(start);
  print_instant(end);
  printf("\t%s", zone ? icalparameter_get_tzid(zone) : "UTC");
  printf("\t%s", icalproperty_status_to_string(icalcomponent_get_status(event)));
  printf("\t%d\n", sequence ? icalproperty_get_sequence(sequence) : 0);
}

/* Whether another event of the file stands in the place of this date of a series. */
static int is_replaced(icalcomponent *series, time_t start) {
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    if (!property || strcmp(icalcomponent_get_uid(event), icalcomponent_get_uid(series)) != 0) continue;
    icaltimetype replaced = icalproperty_get_datetime_with_component(property, event);
    if (icaltime_as_timet_with_zone(replaced, replaced.zone) == start) return 1;
  }
  return 0;
}

struct dates {
  int count;
  struct icaltime_span spans[1000];
};

static void keep_date(icalcomponent *event, const struct icaltime_span *span, void *data) {
  struct dates *dates = data;
  (void)event;
  if (dates->count < 1000) dates->spans[dates->count++] = *span;
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "r") : NULL;
  icalparser *parser = icalparser_new();
  icalcomponent *events[1000];
  int found = 0;
  if (!file) return 1;
  icalparser_set_gen_data(parser, file);
  calendar = icalparser_parse(parser, read_line);
  if (!calendar || icalcomponent_count_errors(calendar) > 0) return 2;

  /* The list is walked first: asking for what is replaced moves its cursor. */
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  for (; event && found < 1000; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    events[found++] = event;
  }
  for (int index = 0; index < found; index++) {
    static struct dates dates;
    dates.count = 0;
    icalcomponent_foreach_recurrence(events[index], icaltime_from_string("20260101T000000Z"),
                                     icaltime_from_string("20280101T000000Z"), keep_date, &dates);
    int is_series = icalcomponent_get_first_property(events[index], ICAL_RRULE_PROPERTY) != NULL;
    for (int date = 0; date < dates.count; date++) {
      if (is_series && is_replaced(events[index], dates.spans[date].start)) continue;
      print_event(events[index], dates.spans[date].start, dates.spans[date].end);
    }
  }
  return 0;
}
