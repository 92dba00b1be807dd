package bg.socialhub.portal.desk.room;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The centre's rooms: everybody at the desk sees them, the manager keeps them. */
@Controller
@RequestMapping("/desk/rooms")
class RoomController {

    private static final Map<String, String> FIELDS = Map.of(
            "name.bg",
            "nameBg",
            "name.en",
            "nameEn",
            "rules.horizonDays",
            "horizonDays",
            "rules.shortestMinutes",
            "shortestMinutes",
            "rules.longestMinutes",
            "longestMinutes",
            "rules.cancellationHours",
            "cancellationHours",
            "rules.noShowMinutes",
            "noShowMinutes");

    private final RoomsApi rooms;
    private final CentreRooms ofCentre;
    private final RoomChoices choices;
    private final Formats formats;
    private final Texts texts;

    RoomController(RoomsApi rooms, CentreRooms ofCentre, RoomChoices choices, Formats formats, Texts texts) {
        this.rooms = rooms;
        this.ofCentre = ofCentre;
        this.choices = choices;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping
    String rooms(Visitor visitor, Model model) {
        model.addAttribute("rooms", ofCentre.of(Desk.centre(visitor)));
        return "desk/room/rooms";
    }

    @GetMapping("/new")
    String fresh(Visitor visitor, Model model) {
        return form(null, RoomForm.empty(), visitor, model);
    }

    @GetMapping("/{id}")
    String room(@PathVariable String id, Visitor visitor, Model model) {
        return form(id, RoomForm.of(rooms.room(id)), visitor, model);
    }

    /** Only fills in the hours; saving is a step of its own. */
    @PostMapping(
            path = {"", "/{id}"},
            params = "fill")
    String fill(
            @PathVariable(required = false) @Nullable String id,
            @ModelAttribute("form") RoomForm form,
            BindingResult result,
            Visitor visitor,
            Model model) {
        model.addAttribute("filled", true);
        return form(id, form.withWorkdaysLikeMonday(), visitor, model);
    }

    @PostMapping({"", "/{id}"})
    String save(
            @PathVariable(required = false) @Nullable String id,
            @ModelAttribute("form") RoomForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            check(form, result);
        }
        if (!result.hasErrors()) {
            try {
                String name = save(id, form, visitor);
                texts.tell(redirect, "desk.room.done", name);
                return "redirect:/desk/rooms";
            } catch (Refused refused) {
                Forms.refuse(result, refused, FIELDS);
                if (id != null && refused.is("precondition-failed")) {
                    model.addAttribute(
                            "version", rooms.room(id).version()); // because what others changed was shown now
                }
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        String page = form(id, form, visitor, model);
        Forms.show(model, form, result);
        return page;
    }

    private void check(RoomForm form, BindingResult result) {
        form.wrongDays()
                .forEach(day -> result.rejectValue(
                        "opens", "hours", texts.say("desk.room.hours.wrong", formats.dayOfWeek(day))));
        form.wrongLayouts()
                .forEach(layout ->
                        result.rejectValue("layouts[" + layout + "]", "people", texts.say("rooms.layouts.wrong")));
    }

    private String save(@Nullable String id, RoomForm form, Visitor visitor) {
        var saved = id == null
                ? rooms.add(Desk.centre(visitor), key(form), form.toDescription())
                : rooms.change(id, IfMatch.of(form.version() == null ? 0 : form.version()), form.toDescription());
        return saved.name().toString();
    }

    private String key(RoomForm form) {
        return form.key() == null || form.key().isBlank() ? formats.key() : form.key();
    }

    private String form(@Nullable String id, RoomForm form, Visitor visitor, Model model) {
        if (!visitor.isManager()) {
            throw new AccessDeniedException("Rooms are kept by the manager");
        }
        model.addAttribute("id", id);
        model.addAttribute("form", form);
        choices.fill(model, form);
        return "desk/room/room";
    }
}
