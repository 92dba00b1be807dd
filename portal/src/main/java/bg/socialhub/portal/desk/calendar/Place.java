package bg.socialhub.portal.desk.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/** Where in the calendar one is; forms carry it on. */
record Place(
        @Nullable String view,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
        @Nullable String room) {

    String address() {
        return UriComponentsBuilder.fromPath("/desk/calendar")
                .queryParam("view", View.named(view))
                .queryParam("date", date)
                .queryParam("room", room)
                .build()
                .toUriString();
    }
}
