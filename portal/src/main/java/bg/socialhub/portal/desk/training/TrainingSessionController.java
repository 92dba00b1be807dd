package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SessionConflict;
import bg.socialhub.portal.gateway.TrainingDeskApi;
import bg.socialhub.portal.gateway.TrainingsApi.Meeting;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a session to a training and moves one; each is a change of its own, made whole or not at all. */
@Controller
class TrainingSessionController {

    private static final String NEW = "/desk/trainings/{id}/sessions/new";
    private static final String MOVE = "/desk/trainings/{id}/sessions/{number:\\d{1,4}}/edit";

    private final TrainingDeskApi desk;
    private final OwnTrainings trainings;
    private final CentreRooms rooms;
    private final MyChoices choices;
    private final Formats formats;

    TrainingSessionController(
            TrainingDeskApi desk, OwnTrainings trainings, CentreRooms rooms, MyChoices choices, Formats formats) {
        this.desk = desk;
        this.trainings = trainings;
        this.rooms = rooms;
        this.choices = choices;
        this.formats = formats;
    }

    /** A session as it is typed, with the key or the version that its change needs. */
    record SessionForm(
            @Nullable String key,
            @Nullable Long version,
            @Nullable String day,
            @Nullable String begins,
            @Nullable String ends,
            @Nullable String room) {

        static SessionForm of(SessionRow row, @Nullable Long version) {
            return new SessionForm(null, version, row.day(), row.begins(), row.ends(), row.room());
        }

        SessionRow row() {
            return new SessionRow(day, begins, ends, room);
        }
    }

    @GetMapping(NEW)
    String blank(@PathVariable String id, Visitor visitor, Model model) {
        Training training = trainings.get(id, visitor);
        SessionRow like = training.sessions().isEmpty()
                ? SessionRow.BLANK
                : SessionRow.of(training.sessions().getLast());
        model.addAttribute("form", SessionForm.of(new SessionRow(null, like.begins(), like.ends(), like.room()), null));
        return show(training, null, model);
    }

    @PostMapping(NEW)
    String add(
            @PathVariable String id,
            @ModelAttribute("form") SessionForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable Free take,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Training training = trainings.get(id, visitor);
        String key = form.key() == null ? formats.key() : form.key();
        Sending sending = () -> desk.add(id, key, form.row().toPlan());
        return send(training, null, form, take, result, model, redirect, response, sending);
    }

    @GetMapping(MOVE)
    String edit(@PathVariable String id, @PathVariable int number, Visitor visitor, Model model) {
        Training training = trainings.get(id, visitor);
        Meeting meeting = OwnTrainings.meeting(training, number);
        model.addAttribute("form", SessionForm.of(SessionRow.of(meeting), training.version()));
        return show(training, meeting, model);
    }

    @PostMapping(MOVE)
    String move(
            @PathVariable String id,
            @PathVariable int number,
            @ModelAttribute("form") SessionForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable Free take,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Training training = trainings.get(id, visitor);
        long version = form.version() == null ? training.version() : form.version();
        Sending sending =
                () -> desk.move(id, number, IfMatch.of(version), form.row().toPlan());
        return send(
                training,
                OwnTrainings.meeting(training, number),
                form,
                take,
                result,
                model,
                redirect,
                response,
                sending);
    }

    /** Sends a change to the API. */
    private interface Sending {
        Training send();
    }

    private String send(
            Training training,
            @Nullable Meeting meeting,
            SessionForm form,
            @Nullable Free take,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Sending sending) {
        if (take != null) {
            SessionForm filled = SessionForm.of(SessionRow.of(take), form.version());
            model.addAttribute("form", filled);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(filled, "form"));
            model.addAttribute("taken", true);
            return show(training, meeting, model);
        }
        Sessions.reject(form.row(), "", result, choices);
        if (!result.hasErrors()) {
            try {
                sending.send();
                redirect.addFlashAttribute("done", choices.say("desk.training.session.saved"));
                redirect.addAttribute("id", training.id());
                return "redirect:/desk/trainings/{id}";
            } catch (Refused refused) {
                model.addAttribute("conflict", SessionConflict.in(refused).get(0));
                model.addAttribute("stale", refused.status() == HttpStatus.PRECONDITION_FAILED.value());
                Forms.refuse(result, refused, Sessions.names(refused));
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return show(training, meeting, model);
    }

    private String show(Training training, @Nullable Meeting meeting, Model model) {
        model.addAttribute("training", training);
        model.addAttribute("meeting", meeting);
        model.addAttribute("rooms", rooms.names(training.centre()));
        return "desk/training/session";
    }
}
