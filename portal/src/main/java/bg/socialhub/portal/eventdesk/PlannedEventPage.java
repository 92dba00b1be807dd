package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.EnterprisesApi;
import bg.socialhub.portal.gateway.EventDeskApi;
import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.ServiceUnavailable;
import bg.socialhub.portal.gateway.StandsApi;
import bg.socialhub.portal.gateway.StandsApi.Application;
import bg.socialhub.portal.gateway.StandsApi.Stand;
import bg.socialhub.portal.page.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together all that the page of an event shows. */
@Component
class PlannedEventPage {

    private static final int FIRST_PEOPLE = 20;

    private final EventsApi events;
    private final EventDeskApi desk;
    private final StandsApi stands;
    private final RoomsApi rooms;
    private final EnterprisesApi enterprises;

    PlannedEventPage(
            EventsApi events, EventDeskApi desk, StandsApi stands, RoomsApi rooms, EnterprisesApi enterprises) {
        this.events = events;
        this.desk = desk;
        this.stands = stands;
        this.rooms = rooms;
        this.enterprises = enterprises;
    }

    void show(Event event, Model model) {
        room(event, model);
        model.addAttribute("seats", events.quotas(event.id()).items());
        model.addAttribute("scans", desk.scans(event.id()));
        model.addAttribute("people", desk.registrations(event.id(), FIRST_PEOPLE, null));
        model.addAttribute("waiting", desk.waitingList(event.id()).items());
        List<Stand> all =
                event.stands().isEmpty() ? List.of() : stands.stands(event.id()).items();
        List<Application> applications = stands.ofEvent(event.id()).items();
        model.addAttribute("stands", all);
        model.addAttribute(
                "free",
                all.stream().filter(stand -> stand.enterpriseId() == null).toList());
        model.addAttribute("applications", applications);
        model.addAttribute("names", names(all, applications));
    }

    /** What the part about the room needs. */
    void room(Event event, Model model) {
        model.addAttribute("event", event);
        if (event.room() != null) {
            model.addAttribute("rooms", Part.of(() -> roomNames(event.centre())));
        }
    }

    private Map<String, String> roomNames(String centre) {
        var names = new HashMap<String, String>();
        for (Room room : rooms.ofCentre(centre).items()) {
            names.put(room.id(), room.name().toString());
        }
        return names;
    }

    /** Of the enterprises whose name can be had now. */
    private Map<String, String> names(List<Stand> stands, List<Application> applications) {
        var names = new HashMap<String, String>();
        Stream.concat(
                        stands.stream().map(Stand::enterpriseId).filter(Objects::nonNull),
                        applications.stream().map(Application::enterpriseId))
                .distinct()
                .forEach(id -> {
                    try {
                        names.put(id, enterprises.enterprise(id).name());
                    } catch (ServiceUnavailable | Refused _) {
                        return; // because the page then shows the number instead
                    }
                });
        return names;
    }
}
