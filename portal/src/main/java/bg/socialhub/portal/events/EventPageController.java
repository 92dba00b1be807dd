package bg.socialhub.portal.events;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.EventsApi.Seats;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RegistrationsApi;
import bg.socialhub.portal.gateway.RegistrationsApi.Registration;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.StandsApi;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One event, and registering for it. */
@Controller
class EventPageController {

    private final EventsApi events;
    private final StandsApi stands;
    private final RegistrationsApi registrations;
    private final CentresApi centres;
    private final RoomsApi rooms;
    private final MessageSource messages;
    private final Clock clock;

    EventPageController(
            EventsApi events,
            StandsApi stands,
            RegistrationsApi registrations,
            CentresApi centres,
            RoomsApi rooms,
            MessageSource messages,
            Clock clock) {
        this.events = events;
        this.stands = stands;
        this.registrations = registrations;
        this.centres = centres;
        this.rooms = rooms;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/events/{id}")
    String event(@PathVariable String id, Optional<Visitor> visitor, Model model) {
        model.addAttribute(
                "form", new RegistrationForm(visitor.map(Visitor::name).orElse(null), null, null, null));
        return page(id, model);
    }

    @PostMapping("/events/{id}/registrations")
    String register(
            @PathVariable String id,
            @ModelAttribute("form") RegistrationForm form,
            BindingResult result,
            Model model,
            Locale language,
            HttpServletResponse response) {
        requireText(result, "name", form.name(), "event.register.name.missing", language);
        requireText(result, "email", form.email(), "event.register.email.missing", language);
        if (result.hasErrors()) {
            response.setStatus(Forms.NOT_ACCEPTED);
            return page(id, model);
        }
        try {
            Registration made = registrations.register(id, form.sendKey(), form.wish());
            if (made.managementCode() != null) {
                response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        PersonalLink.cookie(made.id(), made.managementCode()).toString());
            }
            return "redirect:" + PersonalLink.page(made.id());
        } catch (Refused refused) {
            refuse(result, refused, language);
            response.setStatus(Forms.NOT_ACCEPTED);
            return page(id, model);
        }
    }

    private String page(String id, Model model) {
        Event event = events.event(id);
        model.addAttribute("event", event);
        model.addAttribute("open", event.isOpen(clock.instant()));
        Part<List<Seats>> seats = Part.of(() -> events.quotas(id).items());
        model.addAttribute("seats", seats);
        model.addAttribute(
                "full", seats.value() != null && seats.value().stream().allMatch(one -> one.free() == 0));
        model.addAttribute("centre", Part.of(() -> centres.centre(event.centre())));
        if (event.room() != null) {
            String room = event.room().roomId();
            model.addAttribute("room", Part.of(() -> rooms.room(room)));
        }
        if (!event.stands().isEmpty()) {
            model.addAttribute("stands", Part.of(() -> stands.stands(id).items()));
        }
        return "events/event";
    }

    private void requireText(
            BindingResult result, String field, @Nullable String typed, String fault, Locale language) {
        if (typed == null || typed.isBlank()) {
            result.rejectValue(field, "missing", messages.getMessage(fault, null, language));
        }
    }

    /** The portal says what to do where it knows more than the API does. */
    private void refuse(BindingResult result, Refused refused, Locale language) {
        String advice = messages.getMessage("event.refused." + refused.problem(), null, "", language);
        if (refused.status() == 409 && advice != null && !advice.isEmpty()) {
            result.reject("refused", advice);
        } else {
            Forms.refuse(result, refused, RegistrationForm.NAMES);
        }
    }
}
