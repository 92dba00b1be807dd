package bg.socialhub.events.event.web;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.web.EventCatalogue.Page;
import bg.socialhub.platform.web.Paging;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list of events, put together from the bytes of its items. */
record EventList(List<Page> items, int total, @Nullable String next) {

    static EventList of(List<Page> found, Paging paging) {
        String after = paging.after();
        List<Page> rest = after == null
                ? found
                : found.stream()
                        .filter(page -> place(page.event()).compareTo(after) > 0)
                        .toList();
        List<Page> items = rest.stream().limit(paging.limit()).toList();
        String next =
                rest.size() > items.size() ? Paging.cursor(place(items.getLast().event())) : null;
        return new EventList(items, found.size(), next);
    }

    /** Changes when any item does, or what is before or after them. */
    String etag() {
        long hash = total;
        for (Page page : items) {
            hash = 31 * hash + page.event().id().hashCode();
            hash = 31 * hash + page.event().version();
        }
        return "\"" + Long.toHexString(31 * hash + (next == null ? 0 : next.hashCode())) + "\"";
    }

    byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(body, "{\"items\":[");
        for (int i = 0; i < items.size(); i++) {
            write(body, i == 0 ? "" : ",");
            body.writeBytes(items.get(i).body());
        }
        write(body, "],\"total\":" + total + (next == null ? "}" : ",\"next\":\"" + next + "\"}"));
        return body.toByteArray();
    }

    /** Sorts like the list itself: by start, then by id. */
    private static String place(Event event) {
        return "%015d:%s".formatted(event.plan().start().toEpochMilli(), event.id());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
