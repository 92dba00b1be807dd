package bg.socialhub.hub.closing;

import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A year as the centre's staff sets it: whether the official holidays count, and all further closed days. */
record ClosingRequest(
        @NotNull Boolean publicHolidays,
        @NotNull @Size(max = 366) List<@NotNull @Valid Day> days) {

    record Day(@NotNull LocalDate date, @NotNull @Valid Reason reason) {}

    record Reason(
            @NotNull @PlainText(max = 200) String bg,
            @Nullable @PlainText(max = 200) String en) {

        LocalizedText text(String field) {
            return new LocalizedText(
                    PersonalNumbers.refuseIn(field + ".bg", bg), PersonalNumbers.refuseInOptional(field + ".en", en));
        }
    }

    ClosingYear of(String centre, int year, long version) {
        SortedMap<LocalDate, LocalizedText> reasons = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
            String field = "days[" + i + "]";
            Day day = days.get(i);
            if (day.date().getYear() != year) {
                throw new InvalidField(field + ".date", "not-in-year", Integer.toString(year));
            }
            if (reasons.put(day.date(), day.reason().text(field + ".reason")) != null) {
                throw new InvalidField(field + ".date", "day-twice");
            }
        }
        return new ClosingYear(centre, year, publicHolidays, reasons, version);
    }
}
