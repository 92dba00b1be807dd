package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SessionConflict;
import bg.socialhub.portal.gateway.TrainingDeskApi;
import bg.socialhub.portal.gateway.TrainingsApi.Topic;
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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans a training with its sessions, and changes what is taught. */
@Controller
class TrainingFormController {

    private static final String NEW = "/desk/trainings/new";
    private static final String EDIT = "/desk/trainings/{id}/edit";

    private final TrainingDeskApi desk;
    private final OwnTrainings trainings;
    private final CentreRooms rooms;
    private final MyChoices choices;
    private final Formats formats;

    TrainingFormController(
            TrainingDeskApi desk, OwnTrainings trainings, CentreRooms rooms, MyChoices choices, Formats formats) {
        this.desk = desk;
        this.trainings = trainings;
        this.rooms = rooms;
        this.choices = choices;
        this.formats = formats;
    }

    @GetMapping(NEW)
    String blank(Visitor visitor, Model model) {
        model.addAttribute("form", TrainingForm.blank());
        return planning(visitor, model);
    }

    @PostMapping(path = NEW, params = "more")
    String moreSessions(@ModelAttribute("form") TrainingForm form, BindingResult result, Visitor visitor, Model model) {
        return planning(visitor, model);
    }

    /** A suggestion only fills the form; planning is a step of its own. */
    @PostMapping(path = NEW, params = "take")
    String takeOffer(
            @ModelAttribute("form") TrainingForm form,
            BindingResult result,
            @RequestParam Offer take,
            Visitor visitor,
            Model model) {
        model.addAttribute("form", form.with(take.index(), take.free()));
        model.addAttribute("taken", true);
        return planning(visitor, model);
    }

    @PostMapping(NEW)
    String plan(
            @ModelAttribute("form") TrainingForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Sessions.check(form.rows(), result, choices);
        if (!result.hasErrors()) {
            try {
                String key = form.key() == null ? formats.key() : form.key();
                Training planned = desk.plan(key, form.plan(Desk.centre(visitor)));
                redirect.addFlashAttribute("done", choices.say("desk.training.planned"));
                redirect.addAttribute("id", planned.id());
                return "redirect:/desk/trainings/{id}";
            } catch (Refused refused) {
                model.addAttribute("conflicts", SessionConflict.in(refused));
                Forms.refuse(result, refused, Sessions.names(refused));
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return planning(visitor, model);
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String id, Visitor visitor, Model model) {
        Training training = trainings.get(id, visitor);
        model.addAttribute("form", TrainingForm.of(training));
        return editing(training, model);
    }

    @PostMapping(EDIT)
    String revise(
            @PathVariable String id,
            @ModelAttribute("form") TrainingForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Training training = trainings.get(id, visitor);
        if (!result.hasErrors()) {
            try {
                long version = form.version() == null ? training.version() : form.version();
                desk.revise(id, IfMatch.of(version), form.programme());
                redirect.addFlashAttribute("done", choices.say("desk.training.revised"));
                return "redirect:/desk/trainings/{id}";
            } catch (Refused refused) {
                Forms.refuse(result, refused, Sessions.names(refused));
                model.addAttribute("stale", refused.status() == HttpStatus.PRECONDITION_FAILED.value());
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return editing(training, model);
    }

    private String planning(Visitor visitor, Model model) {
        model.addAttribute("rooms", rooms.names(Desk.centre(visitor)));
        return editing(null, model);
    }

    private String editing(@Nullable Training training, Model model) {
        model.addAttribute("training", training);
        model.addAttribute("topics", choices.named("training.topic.", Topic.values()));
        return "desk/training/form";
    }

    /** What a button sends back when somebody takes a free room: for which session, and where and when. */
    record Offer(int index, Free free) {

        /** @throws RuntimeException when it is not such a text */
        public static Offer valueOf(String text) {
            int at = text.indexOf('@');
            return new Offer(Integer.parseInt(text, 0, Math.max(at, 0), 10), Free.valueOf(text.substring(at + 1)));
        }
    }
}
